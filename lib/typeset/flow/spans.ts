import { Font } from '@react-pdf/renderer';
import { settingOf } from '../facade.ts';
import type { Setting } from '../layout.ts';
import { LayoutError } from './layout-error.ts';
import type { SourceNode, Style } from './node.ts';
import { resolveStyle } from './style.ts';

/** A stretch of text in one style. */
export interface Span {
  /** In NFC. */
  readonly text: string;
  readonly style: Style;
  /** The object that stands for its font in react-pdf. */
  readonly font: object;
  readonly setting: Setting;
  /** Address, if the stretch is a link. */
  readonly link: string | undefined;
}

/** The font of a style, which must have been loaded. */
const fontOf = ({ fontFamily, fontWeight }: Style): Pick<Span, 'font' | 'setting'> => {
  const source = fontFamily && Font.getFont({ fontFamily, fontWeight });
  const font = source && (source as unknown as { data: object | null }).data;
  const setting = settingOf(font);
  if (!font || !setting) {
    throw new LayoutError(
      `The family ${JSON.stringify(fontFamily)} is unknown. Call registerTypeface() and name it in fontFamily.`,
    );
  }
  return { font, setting };
};

/** Takes a `<Text>` apart into stretches of one style. */
export const spansOf = (
  { children = [], props }: SourceNode,
  style: Style,
  link?: string,
): Span[] => {
  const address = link ?? props?.src ?? props?.href;
  return children.flatMap((child): Span[] => {
    switch (child.type) {
      case 'TEXT_INSTANCE':
        return child.value
          ? [{ text: child.value.normalize('NFC'), style, ...fontOf(style), link: address }]
          : [];
      case 'TEXT':
      case 'LINK':
        return spansOf(child, resolveStyle(child.style, style), address);
      default:
        throw new LayoutError(
          `A ${child.type} cannot stand inside <Text>. Put it beside the text.`,
        );
    }
  });
};
