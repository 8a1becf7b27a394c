/** Topics in each character of the code behind a QR code: one base-32 digit holds five bits. */
export const TOPICS_PER_DIGIT = 5;

/** Longest code that is looked at: topics are numbered 0 to 255. */
export const LONGEST_CODE = Math.ceil(256 / TOPICS_PER_DIGIT);
