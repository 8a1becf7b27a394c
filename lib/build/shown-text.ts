/** What the five characters stand for that React escapes. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** Words that wait in attributes until a script shows them. */
const WAITING = / data-(?:say|open|closed)="([^"]*)"/g;

/** Everything a reader of a page may come to see, without markup. */
export function shownText(html: string): string {
  const waiting = [...html.matchAll(WAITING)].map(([, words]) => words);
  return [html.replace(/<(style|script|title)\b[\s\S]*?<\/\1>/g, ''), ...waiting]
    .join(' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? '')
    .replace(/\s+/g, ' ');
}
