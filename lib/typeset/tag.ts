/** What a part of the page is, in the terms of PDF 1.7, 14.8.4. */
export type Role =
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Figure'
  | 'Sect'
  | 'Div'
  | 'Artifact';

export interface TagOptions {
  /** What a figure shows, for those who do not see it. */
  readonly alt?: string;
  /** BCP 47 tag, where the language differs from the document's. */
  readonly lang?: string;
}

export interface Tag extends TagOptions {
  readonly role: Role;
}

const PREFIX = 'tag:';

/**
 * The props that give a `<Text>`, `<View>`, `<Svg>`, `<Image>` or `<Link>` its role. Text without a
 * role is a paragraph; ink without text is an artifact, and so is whatever has the role 'Artifact'.
 * Links find their place by themselves.
 * The prop is `id`: such a node cannot be the target of an internal link.
 */
export const tag = (role: Role, options: TagOptions = {}): { readonly id: string } => ({
  id: PREFIX + JSON.stringify({ role, ...options }),
});

/** The tag an id holds, or undefined for an id that is a link target. */
export const parseTag = (id: unknown): Tag | undefined =>
  typeof id === 'string' && id.startsWith(PREFIX)
    ? (JSON.parse(id.slice(PREFIX.length)) as Tag)
    : undefined;
