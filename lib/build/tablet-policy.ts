import { inlineCode } from './inline-code.ts';

/**
 * The Content-Security-Policy of one screen of the tablet.
 *
 * Inline scripts (three a page, one of them different on each) and the styles React rendered into
 * the page are named by hash. Styles set later by React go through the CSSOM, which no policy
 * restricts, so 'unsafe-inline' is not needed. HarfBuzz is WebAssembly; a handout is shown and
 * made through blob: addresses.
 */
export function tabletPolicy(html: string): string {
  const { scripts, styles, styleAttributes } = inlineCode(html);
  const attributes = styleAttributes.length > 0 ? ["'unsafe-hashes'", ...styleAttributes] : [];
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
    ["style-src 'self'", ...styles, ...attributes].join(' '),
    "img-src 'self' data: blob:",
    // Recordings are read whole and played from memory.
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self' blob:",
    "worker-src 'self' blob:",
    'frame-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
