import type { Bundle } from '../bundle.ts';
import { expiryOf } from '../compose/contact.ts';
import { QUESTION_IDS } from '../questions.ts';

/** Days before a call check expires in which it is time to dial again. */
const SOON = 30;

const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** What somebody should do about a contact: nobody has dialled it, or not for long. */
function contactMatters({ facts }: Bundle, today: string): string[] {
  return Object.entries(facts.contacts).flatMap(([id, { called }]) => {
    if (!called) return [`contact ${id}: nobody has tried it yet.`];
    const until = expiryOf(called);
    if (today > until) return [`contact ${id}: the last check expired on ${until}.`];
    return today >= daysBefore(until, SOON)
      ? [`contact ${id}: its check expires on ${until}.`]
      : [];
  });
}

/** Services somebody offers, with the questions nobody has answered. */
function openAnswers({ facts }: Bundle): string[] {
  return Object.entries(facts.services)
    .filter(([, { provider }]) => provider !== null)
    .flatMap(([id, { answers }]) => {
      const open = QUESTION_IDS.filter((question) => answers[question] === null);
      return open.length > 0 ? [`service ${id}: not answered yet: ${open.join(', ')}.`] : [];
    });
}

/**
 * What is no mistake, but waits for somebody: open answers of services that have a provider, and contacts
 * to be dialled. It says so on paper and screen meanwhile.
 * @param base what this bundle builds on, whose own matters are not repeated
 * @param today YYYY-MM-DD
 */
export function openMatters(bundle: Bundle, base: Bundle | undefined, today: string): string[] {
  const inherited = new Set(base ? contactMatters(base, today) : []);
  const contacts = contactMatters(bundle, today).filter((matter) => !inherited.has(matter));
  return [...openAnswers(bundle), ...contacts];
}
