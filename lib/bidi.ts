const LEFT_TO_RIGHT = '\u2066';
const POP = '\u2069';

/**
 * Sets a left-to-right token (a number, an address) apart from the text around it, so that it reads
 * left to right in Arabic. U+2066 LEFT-TO-RIGHT ISOLATE … U+2069; both are invisible.
 */
export const ltr = (token: string): string => `${LEFT_TO_RIGHT}${token}${POP}`;

/** Text without the invisible marks of `ltr`. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
