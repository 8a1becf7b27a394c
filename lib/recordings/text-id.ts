/**
 * Names a recording after its words: the first 16 hex digits of the SHA-256 of the text, in Unicode
 * NFC and UTF-8. The same in Node and in browsers, where it needs a secure page, as the microphone does.
 */
export async function textId(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text.normalize('NFC'));
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
