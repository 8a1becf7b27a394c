/**
 * An end of a sentence that is followed by more. Thai and Lao have no such sign, so there nobody but a
 * reader sees it. A question in quotes after a colon may go on (Ask: "Who are you?" and wait).
 */
const INSIDE = /[.!?؟](?=[\s\u00a0]+\p{L})|[。！？](?=[^”’」』）\s])|[។။](?=\s*\p{L})/u;

/** What is wrong with an element that holds more than one sentence, or null. */
export const oneSentenceProblem = (text: string): string | null =>
  INSIDE.test(text.replace(/[“„«「][^”“»」]*[”“»」]/gu, '“”'))
    ? 'holds two sentences. Put each into quotes of its own, in every language.'
    : null;
