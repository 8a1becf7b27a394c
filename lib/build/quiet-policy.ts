import { inlineCode } from './inline-code.ts';

/**
 * The Content-Security-Policy of a page for later: it may draw itself and nothing else. It cannot
 * load, send, embed or store, even if a mistake or an injection asked it to.
 *
 * @throws when the page holds something this policy would silently switch off
 */
export function quietPolicy(html: string): string {
  const { scripts, styles, styleAttributes, hasEventAttributes, loads } = inlineCode(html);
  if (styleAttributes.length > 0) throw new Error('a style attribute; use a class instead');
  if (hasEventAttributes) throw new Error('an event attribute such as onclick');
  if (loads.scripts) throw new Error('a script file');
  return [
    "default-src 'none'",
    `style-src ${[...(loads.styles ? ["'self'"] : []), ...styles].join(' ') || "'none'"}`,
    "font-src 'self'",
    "img-src 'self' data:",
    ...(/<audio\b/.test(html) ? ["media-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    ...(scripts.length > 0 ? [`script-src ${scripts.join(' ')}`] : []),
  ].join('; ');
}
