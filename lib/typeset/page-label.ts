/** What stands on a page whose number is this, of so many. */
export type PageLabel = (page: number, pages: number) => string;

/**
 * The props of a `<Text fixed>` that says which page it stands on. Give it a place with
 * `position: 'absolute'` and both `left` and `right`.
 */
export const pageLabel = (label: PageLabel): { readonly pageLabel: PageLabel } => ({
  pageLabel: label,
});
