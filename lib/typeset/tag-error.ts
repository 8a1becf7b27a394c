/** The structure tree would be wrong. Says what is wrong and how to write it. */
export class TagError extends Error {
  override readonly name = 'TagError';
}

/** The beginning of a text, as far as a message needs it to be found again. */
export const quote = (text: string): string =>
  text === '' ? 'it holds no text' : `it begins ${JSON.stringify(text.trim().slice(0, 40))}`;
