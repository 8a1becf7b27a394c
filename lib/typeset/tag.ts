/** Headings, in order of their level. */
export const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const;

/** What a part of the page is, in the terms of ISO 32000-1, 14.8.4. */
export type Role =
  | (typeof HEADINGS)[number]
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Link'
  | 'Sect'
  | 'Div'
  | 'Artifact';

/** Roles that the tree gives by itself, and those of `tag`. */
export type AnyRole = Role | 'Document' | 'Annot' | 'Form';

export interface TagOptions {
  /** What a figure shows, or where a link leads, for those who do not see it. */
  readonly alt?: string;
  /** BCP 47 tag, where the language differs from what is around it. */
  readonly lang?: string;
  /** Of a TH: which cells it is the heading of. */
  readonly scope?: 'Row' | 'Column' | 'Both';
  /** Of a TH or TD: how many columns it is wide. */
  readonly colSpan?: number;
  /** Of a TH or TD: how many rows it is high. */
  readonly rowSpan?: number;
  /** Of an Artifact: why it is on the page (ISO 32000-1, table 330). */
  readonly type?: 'Pagination' | 'Layout' | 'Page' | 'Background';
  /** Name under which `<Link src="#name">` finds this node; the prop `id` is taken. */
  readonly target?: string;
}

export interface Tag extends TagOptions {
  readonly role: AnyRole;
  /** The same for all pieces of a node that pages divide, and for nothing else. */
  readonly key?: string;
}

const FORM = /^tag:(\d+):/;

let calls = 0;

/**
 * The props that give a `<Text>`, `<View>`, `<Svg>`, `<Image>` or `<Link>` its role. Text without a
 * role is a paragraph; ink without text is an artifact, and so is whatever has the role 'Artifact'.
 * Call it anew for each node: the number in it tells the pieces of one node from another node.
 */
export const tag = (role: Role, options: TagOptions = {}): { readonly id: string } => {
  calls += 1;
  return { id: `tag:${calls}:${JSON.stringify({ role, ...options })}` };
};

/** The tag an id holds, or undefined for an id that is a link target. */
export const parseTag = (id: unknown): Tag | undefined => {
  const [head, key] = (typeof id === 'string' && FORM.exec(id)) || [];
  if (!head || !key) return undefined;
  return { ...(JSON.parse((id as string).slice(head.length)) as Tag), key };
};
