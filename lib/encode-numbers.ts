import { BITS_PER_DIGIT, DIGITS, MARKS, WIDTHS } from './topic-code.ts';

/**
 * Longest list, in characters with its mark: ten topics up to 63, eight up to 127. With a host of 14
 * characters a code for a teenager (`/th/km/te/`) then has 46 characters with `https://`, the most
 * that fits into a QR code of version 4 at level Q.
 */
const LONGEST_LIST = 13;

/** Digits of a base-32 code from bits, the first bit the highest of its digit; filled up with 0. */
function digitsOf(bits: readonly number[]): string {
  let code = '';
  for (let at = 0; at < bits.length; at += BITS_PER_DIGIT) {
    let digit = 0;
    for (let bit = 0; bit < BITS_PER_DIGIT; bit++) digit = digit * 2 + (bits[at + bit] ?? 0);
    code += DIGITS.charAt(digit);
  }
  return code;
}

/** Every topic with so many bits as the highest needs. */
function listOf(topics: readonly number[]): string {
  const mark = WIDTHS.findIndex((width) => width > 0 && Math.max(...topics) < 1 << width);
  const width = WIDTHS[mark] ?? 0;
  const bits = topics.flatMap((topic) =>
    Array.from({ length: width }, (_, at) => (topic >> (width - 1 - at)) & 1),
  );
  return MARKS.charAt(mark) + digitsOf(bits);
}

/** Digit n holds topics 5n to 5n+4, the first as its lowest bit. */
function bitmapOf(topics: readonly number[]): string {
  const length = Math.floor(Math.max(...topics) / BITS_PER_DIGIT) + 1;
  const digits: number[] = Array(length).fill(0);
  for (const topic of topics) {
    const at = Math.floor(topic / BITS_PER_DIGIT);
    digits[at] = (digits[at] ?? 0) | (1 << (topic % BITS_PER_DIGIT));
  }
  return MARKS.charAt(0) + digits.map((digit) => DIGITS.charAt(digit)).join('');
}

/**
 * Topic numbers as an opaque code, read back by `decodeTopics`: a list, which keeps her order of
 * importance, while it is short; else the shorter of list and bitmap.
 * @param topics whole numbers from 0 to 255
 * @returns an empty string for no topics
 */
export function encodeNumbers(topics: readonly number[]): string {
  const once = [...new Set(topics)];
  if (once.length === 0) return '';
  const list = listOf(once);
  const bitmap = bitmapOf(once);
  return list.length <= LONGEST_LIST || list.length <= bitmap.length ? list : bitmap;
}
