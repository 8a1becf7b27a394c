/** The one function of unicode-properties that textkit asks; the package has no types. */
declare module 'unicode-properties' {
  const unicode: { getScript(codePoint: number): string };
  export default unicode;
}
