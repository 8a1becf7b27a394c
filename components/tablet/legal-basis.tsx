import { directionOf } from '../../lib/locales.ts';
import { useConversation } from './conversation-context.ts';

/** Where a right comes from: for the worker, folded away, and gone while the screen is hers alone. */
export function LegalBasis({ right }: { right: string }) {
  const { session, bundle, instruments, tell, forWorker } = useConversation();
  const basis = bundle.facts.rights[right]?.basis;
  if (!basis || !forWorker) return null;
  return (
    <details className="basis" lang={session.worker} dir={directionOf(session.worker)}>
      <summary>{tell('basis.title')}</summary>
      <ul>
        {basis.map(({ instrument, article }) => (
          <li key={`${instrument} ${article}`}>
            <span lang="en" dir="ltr">
              {instruments[instrument]}
            </span>{' '}
            {article && <bdi>{tell('basis.article', { article })}</bdi>}
          </li>
        ))}
      </ul>
    </details>
  );
}
