import { useId } from 'react';
import { wordsOf } from '../../lib/bundle.ts';
import { type FormatId, formatOf } from '../../lib/formats.ts';
import { directionOf } from '../../lib/locales.ts';
import { contactsOnPaper } from './contacts-on-paper.ts';
import { useConversation } from './conversation-context.ts';
import { PaperSizeChoice } from './paper-size-choice.tsx';
import type { Way } from './ways.ts';

/** The checks of contacts that a worker should hear of, as `worker.keep.<check>` says them. */
const DOUBTFUL = ['unchecked', 'expired'] as const;

/**
 * For the worker, before anything is made: which contacts on this paper nobody has tried, and that
 * its words are a draft.
 */
export function BeforePrinting({ way, format }: { way: Way; format: FormatId }) {
  const { session, onPaper, bundle, tell, forWorker } = useConversation();
  const title = useId();
  const { worker } = session;
  if (!forWorker) return null;
  const { layout } = formatOf(format);
  const contacts = contactsOnPaper(onPaper.leaflet, layout);
  const doubts = DOUBTFUL.map((check) => ({
    check,
    names: contacts
      .filter((contact) => contact.check === check)
      .map(({ id }) => ({ id, ...wordsOf(bundle, 'contacts', id, worker) })),
  })).filter(({ names }) => names.length > 0);
  const draft = onPaper.leaflet.notices.some(({ kind }) => kind === 'draft');
  return (
    <section
      className="for-worker before-printing"
      aria-labelledby={title}
      lang={worker}
      dir={directionOf(worker)}
    >
      <h2 id={title}>{tell('keep.before')}</h2>
      {way === 'family' && <p data-hint="family">{tell('keep.family')}</p>}
      {way === 'leaflet' && layout !== 'board' && session.marks.length === 0 && (
        <p data-hint="essentials">{tell('keep.essentials')}</p>
      )}
      {doubts.map(({ check, names }) => (
        <div key={check} data-hint={check}>
          <p>{tell(`keep.${check}`)}</p>
          <ul>
            {names.map(({ id, words, locale }) => (
              <li key={id} data-contact={id} lang={locale} dir={directionOf(locale)}>
                {words.title}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {draft && <p data-hint="draft">{tell('keep.draft')}</p>}
      <PaperSizeChoice way={way} />
    </section>
  );
}
