import { directionOf } from '../../lib/locales.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';
import { STEP_IDS, STEPS, type Step, stepBeside } from './steps.ts';

/** Back, every step, Next: the same corners on every screen. */
export function StepBar() {
  const { session, dispatch, say, tell, icons, locale } = useConversation();
  const { screen, person, service, beside, worker } = session;
  const stopped = screen === 'stop' || screen === 'start' || screen === 'missing';
  const go = (step: Step) => () => dispatch({ type: 'go', step });
  const back = stopped ? undefined : stepBeside(screen, -1);
  const next = stopped || !person ? undefined : stepBeside(screen, 1);
  // From No first of all: it leads back to exactly where it was, also to a comparison.
  const goBack =
    screen === 'missing'
      ? go('language')
      : stopped
        ? () => dispatch({ type: 'resume' })
        : beside
          ? () => dispatch({ type: 'put-beside', id: null })
          : service
            ? () => dispatch({ type: 'open-service', id: null })
            : back && go(back);
  return (
    <nav className="foot" aria-label={say('nav.steps').text}>
      {goBack && (
        <button type="button" className="back" data-back onClick={goBack}>
          <Pictogram icon={icons.back} />
          {screen === 'missing' ? (
            <span lang={worker} dir={directionOf(worker)}>
              {tell('language.missing-back')}
            </span>
          ) : (
            <Said as="span" text={say(stopped ? 'stop.back' : 'nav.back')} within={locale} />
          )}
        </button>
      )}
      {person && (
        <ol className="steps">
          {STEP_IDS.map((step) => (
            <li key={step}>
              <button
                type="button"
                data-step={step}
                aria-current={step === screen ? 'step' : undefined}
                aria-label={say(`steps.${step}`).text}
                title={say(`steps.${step}`).text}
                onClick={go(step)}
              >
                <Pictogram icon={icons[STEPS[step].pictogram]} />
              </button>
            </li>
          ))}
        </ol>
      )}
      {next && (
        <button type="button" className="next" data-next onClick={go(next)}>
          <Said as="span" text={say('nav.next')} within={locale} />
          <Pictogram icon={icons.forward} />
        </button>
      )}
    </nav>
  );
}
