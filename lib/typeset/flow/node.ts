import type { Line } from '../textkit-types.ts';

/** What `<Page>`, `<View>` and the like become: react-pdf's tree, before layout. */
export interface SourceNode {
  readonly type: string;
  readonly props?: NodeProps;
  readonly style?: object;
  readonly children?: readonly SourceNode[];
  /** The characters of a string inside `<Text>`. */
  readonly value?: string;
}

export interface NodeProps {
  readonly id?: string;
  readonly src?: string;
  readonly href?: string;
  readonly size?: unknown;
  readonly wrap?: boolean;
  readonly break?: boolean;
  readonly fixed?: boolean;
  readonly minPresenceAhead?: number;
  readonly leastOnLast?: number;
  readonly hyphenationCallback?: (word: string) => string[];
  readonly pageLabel?: (page: number, pages: number) => string;
}

/** Edges of a box, in points. */
export interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What the renderer asks of a node's box, in points, from the box of its parent. */
export interface Box {
  left: number;
  top: number;
  readonly width: number;
  readonly height: number;
  readonly paddingTop: number;
  readonly paddingLeft: number;
  readonly paddingRight: number;
  readonly paddingBottom: number;
  readonly borderTopWidth: number;
  readonly borderRightWidth: number;
  readonly borderBottomWidth: number;
  readonly borderLeftWidth: number;
}

/** A matrix [a b c d e f], in points from the box of the parent: x' = ax + cy + e, y' = bx + dy + f. */
export interface Turn {
  readonly operation: 'matrix';
  readonly value: readonly [number, number, number, number, number, number];
}

/** A node with its place, as the renderer draws it. */
export interface LaidNode {
  readonly type: string;
  readonly props: NodeProps;
  readonly style: Omit<Style, 'transform'> & { readonly transform?: readonly Turn[] };
  readonly box: Box;
  /** Without one the renderer turns nothing. */
  readonly origin?: { readonly left: number; readonly top: number };
  readonly children: readonly LaidNode[];
  readonly lines?: readonly Line[];
}

/** A style with shorthands taken apart, and what is inherited filled in. Lengths in points. */
export interface Style {
  readonly margin: Edges;
  readonly padding: Edges;
  readonly border: Edges;
  readonly width?: number;
  readonly height?: number;
  readonly minHeight?: number;
  readonly position?: 'absolute' | 'relative';
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly left?: number;
  readonly flexDirection: 'column' | 'row' | 'row-reverse';
  readonly alignItems: 'stretch' | 'flex-start' | 'center' | 'flex-end';
  readonly flexGrow: number;
  readonly flexBasis?: number;
  readonly gap: number;
  /** Half a turn round its middle, once all that is in it has its place. */
  readonly transform?: 'rotate(180deg)';
  readonly backgroundColor?: string;
  readonly color: string;
  readonly fontFamily?: string;
  readonly fontSize: number;
  readonly fontWeight: number;
  /** A multiple of the type size. */
  readonly lineHeight?: number;
  /** By default where the direction begins. */
  readonly textAlign?: 'left' | 'right' | 'center';
  readonly direction: 'ltr' | 'rtl';
}
