import type { Section } from '../leaflet.ts';
import { directionOf } from '../locales.ts';
import type { Question } from '../questions.ts';
import { openQuestion } from './answers.ts';
import type { Voice } from './voice.ts';

/** Questions open for every one of several services: asked once instead of under each. */
export function sharedQuestions(open: readonly (readonly Question[])[]): Set<Question> {
  const [first = [], ...rest] = open;
  return new Set(
    rest.length === 0
      ? []
      : first.filter((question) => rest.every((other) => other.includes(question))),
  );
}

/** What to ask before saying yes, where no service has answered it; nothing if all have. */
export function openSection(voice: Voice, shared: ReadonlySet<Question>): Section[] {
  if (shared.size === 0) return [];
  const title = voice.say('leaflet:open.title');
  const questions = [...shared].map((question) => openQuestion(voice, question));
  return [
    {
      id: 'what-to-ask',
      kind: 'open',
      locale: voice.locale,
      dir: directionOf(voice.locale),
      pictogram: 'question',
      title,
      caption: title,
      notices: [],
      blocks: [{ type: 'open', reply: voice.say('leaflet:open.reply'), questions }],
    },
  ];
}
