import { type DocumentProps, pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { layoutDocument } from '../../lib/typeset/flow/layout-document.ts';
import type { LaidNode, SourceNode } from '../../lib/typeset/flow/node.ts';
import { parseTag } from '../../lib/typeset/tag.ts';

/** A box on its page, in points from the upper left. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One cell of a grid, with what is drawn in it. */
export interface LaidCell {
  readonly page: number;
  readonly box: PageBox;
  readonly pictures: readonly PageBox[];
  readonly texts: readonly PageBox[];
}

interface Found {
  readonly node: LaidNode;
  readonly box: PageBox;
}

/** A node and all in it, with their places on the page. */
function all(node: LaidNode, x: number, y: number): Found[] {
  const { left, top, width, height } = node.box;
  const box = { x: x + left, y: y + top, width, height };
  return [{ node, box }, ...(node.children ?? []).flatMap((one) => all(one, box.x, box.y))];
}

/** The list items of a document as the engine lays them out, in the order of reading. */
export async function laidCells(element: ReactElement<DocumentProps>): Promise<LaidCell[]> {
  const { container } = pdf(element) as unknown as { container: { document: SourceNode } };
  const { children } = await layoutDocument(container.document);
  return children.flatMap((sheet, page) =>
    all(sheet, 0, 0)
      .filter(({ node }) => parseTag(node.props.id)?.role === 'LI')
      .map(({ node, box }) => {
        const inside = all(node, box.x - node.box.left, box.y - node.box.top);
        const of = (type: string) =>
          inside.filter((one) => one.node.type === type).map((one) => one.box);
        return { page, box, pictures: of('CANVAS'), texts: of('TEXT') };
      }),
  );
}

/** Whether one box lies in another, but for what rounding does. */
export const within = (inner: PageBox, outer: PageBox): boolean =>
  inner.x > outer.x - 0.01 &&
  inner.y > outer.y - 0.01 &&
  inner.x + inner.width < outer.x + outer.width + 0.01 &&
  inner.y + inner.height < outer.y + outer.height + 0.01;
