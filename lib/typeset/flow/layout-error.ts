/** A document asks for something the flow layout does not do. Says what, and how to write it. */
export class LayoutError extends Error {
  override readonly name = 'LayoutError';
}
