/**
 * The props of a `<Page>` whose last sheet has this many lines at least, unless it is the only one:
 * less looks like a mistake, and gets lost. What it lacks it takes from the sheet before.
 */
export const lastPage = (lines: number): { readonly leastOnLast: number } => ({
  leastOnLast: lines,
});
