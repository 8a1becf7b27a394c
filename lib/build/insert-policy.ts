const EARLIER = /<meta http-equiv="Content-Security-Policy"[^>]*>/gi;
const CHARSET = /<meta charset="utf-8"\s*\/?>/i;

/**
 * Puts a policy into a page, right after `<meta charset>`: it covers only what follows it. One put
 * in earlier is replaced.
 *
 * @throws when the page has no `<meta charset="utf-8">`, or code before it
 */
export function insertPolicy(html: string, policy: string): string {
  const page = html.replace(EARLIER, '');
  const charset = CHARSET.exec(page);
  if (!charset) throw new Error('no <meta charset="utf-8">');
  if (/<(script|style|link)\b/i.test(page.slice(0, charset.index))) {
    throw new Error('code before <meta charset="utf-8">');
  }
  const end = charset.index + charset[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return page.slice(0, end) + meta + page.slice(end);
}
