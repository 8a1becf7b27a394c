/** Names of the values that are set into a text, sorted. */
export const placeholdersOf = (text: string): string =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(', ');
