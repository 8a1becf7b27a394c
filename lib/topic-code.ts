/** Topics in each character of the code behind a QR code: one base-32 digit holds five bits. */
export const TOPICS_PER_DIGIT = 5;

/** Longest code that is looked at: topics are numbered 0 to 255. */
export const LONGEST_CODE = Math.ceil(256 / TOPICS_PER_DIGIT);

/**
 * Topic numbers named by a code; an empty list for anything that is not a code. Runs in the page
 * for later, on old phones: plain loops, no library.
 */
export function decodeTopics(code: string): number[] {
  const topics: number[] = [];
  if (code.length > LONGEST_CODE || !/^[0-9a-v]+$/i.test(code)) return topics;
  for (let at = 0; at < code.length; at++)
    for (let bit = 0; bit < TOPICS_PER_DIGIT; bit++)
      if (Number.parseInt(code.charAt(at), 32) & (1 << bit))
        topics.push(at * TOPICS_PER_DIGIT + bit);
  return topics;
}
