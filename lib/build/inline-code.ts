import { createHash } from 'node:crypto';

/** What stands inside one page and would need leave to run or apply. Values are CSP hashes. */
export interface InlineCode {
  scripts: string[];
  styles: string[];
  styleAttributes: string[];
  /** Whether a tag carries an event attribute such as onclick. */
  hasEventAttributes: boolean;
  /** Whether the page asks for script or style files. */
  loads: { scripts: boolean; styles: boolean };
}

/**
 * Finds the inline code of a page as a browser would, for a Content-Security-Policy by hash.
 *
 * A regular expression is enough for the HTML React writes: `<` and `>` never stand unescaped in
 * its text or attributes, nor `</script` in its scripts. The browser tests count violations.
 */
export function inlineCode(html: string): InlineCode {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)];
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)];
  const markup = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  const attributes = [...markup.matchAll(/<[a-z][^>]*?\sstyle="([^"]*)"/gi)];
  return {
    scripts: hashes(scripts.filter(([, tag]) => !isLoaded(tag)).map(([, , body]) => body)),
    styles: hashes(styles.map(([, body]) => body)),
    styleAttributes: hashes(attributes.map(([, value]) => decode(value ?? ''))),
    hasEventAttributes: /<[a-z][^>]*?\son[a-z]+=/i.test(markup),
    loads: {
      scripts: scripts.some(([, tag]) => isLoaded(tag)),
      styles: /<link\b[^>]*rel="stylesheet"/i.test(markup),
    },
  };
}

function isLoaded(tag = ''): boolean {
  return /\ssrc=/i.test(tag);
}

function hashes(sources: (string | undefined)[]): string[] {
  return [...new Set(sources.map((source) => hash(source ?? '')))];
}

/** A browser turns every line end into LF before it hashes. */
function hash(source: string): string {
  const text = source.replace(/\r\n?/g, '\n');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The five characters React escapes in attributes. */
function decode(value: string): string {
  return value
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');
}
