/**
 * An end of a sentence that is followed by more. Thai and Lao have no such sign, so there nobody but a
 * reader sees it. A Serbian year has a dot (2020. godine). A question in quotes after a colon may go on (Ask: "Who are you?" and wait).
 */
const INSIDE =
  /(?<!\d)[.!?؟](?=[\s\u00a0]+\p{L})|\d\.(?=[\s\u00a0]+\p{Lu})|[。！？](?=[^”’」』）\s])|[។။](?=\s*\p{L})/u;

/** What is wrong with an element that holds more than one sentence, or null. */
export const oneSentenceProblem = (text: string): string | null =>
  INSIDE.test(text.replace(/[“„«「][^”“»」]*[”“»」]/gu, '“”'))
    ? 'holds two sentences. Put each into quotes of its own, in every language.'
    : null;
