const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Text with its last hyphen guarded, for where a line may end. Readers take a hyphen there for one
 * that the line break put in, and drop it: the "-" of "first- and second-class". No hyphen is ever
 * put in here, so all of them belong to the text.
 */
export const guardHyphen = (text: string): string => {
  const core = text.trimEnd();
  return core.endsWith('-') ? core + ZERO_WIDTH_SPACE + text.slice(core.length) : text;
};
