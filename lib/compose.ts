import type { Bundle } from './bundle.ts';
import { actorBlocks } from './compose/actor.ts';
import { contactsNamed, unanswered } from './compose/answers.ts';
import { askedOf, type Depth } from './compose/asked.ts';
import { boardOf } from './compose/board.ts';
import { cardOf } from './compose/card.ts';
import { contactBlock } from './compose/contact.ts';
import { leafletNotices } from './compose/leaflet-notices.ts';
import { openSection, sharedQuestions } from './compose/open-section.ts';
import { placePictures } from './compose/place-pictures.ts';
import { sectionNotices } from './compose/section-notices.ts';
import { serviceBlocks } from './compose/service.ts';
import { createVoice } from './compose/voice.ts';
import { writeIn } from './compose/write-in.ts';
import type { Translate } from './i18n.ts';
import type { Block, Group, GroupId, Leaflet, Section } from './leaflet.ts';
import { directionOf, type Locale } from './locales.ts';
import { localesOf } from './locales-of.ts';
import type { MessageId } from './messages.ts';
import type { PictogramName } from './pictograms.ts';
import type { Question } from './questions.ts';
import { READERS, type Reader } from './readers.ts';
import type { Kind } from './schema/kinds.ts';
import type { Body } from './schema/words.ts';
import { idsFor, type Selection } from './selection.ts';
import type { TopicKind } from './topic-kinds.ts';

/** What a composition needs besides its four subjects. */
export interface ComposeOptions {
  readonly translate: Translate;
  /** YYYY-MM-DD: call checks expire. */
  readonly today: string;
  /** A second language beside the reader's, sentence by sentence. */
  readonly also?: Locale | null;
  /** How much of each service's terms is said; for the family it is always `everyday`. */
  readonly depth?: Depth;
}

/**
 * Puts one leaflet together from facts and words: the single source of the tablet's screens, the
 * handout and the page for later. Pure: the same input gives the same leaflet.
 * @param selection ids to include, or a name for many; unknown ids select nothing
 * @throws if a phrase or a word that the check guarantees is missing
 */
export function compose(
  bundle: Bundle,
  locale: Locale,
  reader: Reader,
  selection: Selection,
  { translate, today, also = null, depth: wanted = 'whole' }: ComposeOptions,
): Leaflet {
  const voice = createVoice(bundle, locale, reader, translate, also);
  const { age, level } = READERS[reader];
  const family = selection === 'family';
  const depth = family ? 'everyday' : wanted;
  const ids = (kind: TopicKind) => idsFor(bundle, kind, reader, selection);

  const pictures = level === 'pictures';
  // Where it must be short, help and what we promise keep their sentences; all else has a few words.
  const inSentences = (kind: Kind, id: string) =>
    kind === 'services' || id === 'say-no' || (kind === 'messages' && age !== 'child');
  const inFewWords = (kind: Kind, id: string) =>
    pictures || (depth === 'short' && !inSentences(kind, id));
  const words = (kind: Exclude<Kind, 'actors'>, id: string): Block =>
    inFewWords(kind, id)
      ? { type: 'caption', text: voice.quote(kind, id, (entry) => entry.caption) }
      : { type: 'sentences', sentences: voice.sentences(kind, id, (entry) => entry as Body) };
  const section = (kind: Kind, id: string, blocks: readonly Block[]): Section => {
    const facts = bundle.facts[kind][id];
    const real = voice.localeOf(kind, id);
    return {
      id,
      kind,
      ...(facts && 'topic' in facts && { topic: facts.topic }),
      locale: real,
      dir: directionOf(real),
      pictogram: facts?.pictogram as PictogramName,
      title: voice.quote(kind, id, (entry) => entry.title),
      caption: voice.quote(kind, id, (entry) => entry.caption),
      notices: sectionNotices(bundle, voice, kind, id),
      blocks,
      ...placePictures(bundle, voice, kind, id),
    };
  };

  const services = ids('services').flatMap((id) => {
    const facts = bundle.facts.services[id];
    return facts ? [{ id, facts }] : [];
  });
  // Whoever only reads about help for everyone has nothing to say yes to.
  const shared: ReadonlySet<Question> = family
    ? new Set()
    : sharedQuestions(services.map(({ facts }) => unanswered(facts, askedOf(facts, depth))));

  // A number inside an answer stands among the contacts too, with its warning and its check.
  const named = services.flatMap(({ facts }) => contactsNamed(facts, askedOf(facts, depth)));
  const contactSection = (id: string): Section[] => {
    const facts = bundle.facts.contacts[id];
    return facts
      ? [
          section('contacts', id, [
            words('contacts', id),
            contactBlock(bundle, voice, translate, id, facts, today),
          ]),
        ]
      : [];
  };
  const plain = (kind: Exclude<Kind, 'actors'>, which: readonly string[]) =>
    which.map((id) => section(kind, id, [words(kind, id)]));
  const messages = (...which: MessageId[]) => plain('messages', which);

  const groups: Record<GroupId, { pictogram: PictogramName; sections: Section[] }> = {
    start: { pictogram: 'agree', sections: family ? [] : messages('say-no') },
    needs: { pictogram: 'ask', sections: plain('needs', ids('needs')) },
    help: {
      pictogram: 'helper',
      sections: [
        ...(family ? messages('for-everyone') : []),
        ...services.map(({ id, facts }) =>
          section('services', id, [
            words('services', id),
            ...serviceBlocks(bundle, voice, translate, facts, shared, depth),
          ]),
        ),
        ...openSection(voice, shared),
      ],
    },
    people: {
      pictogram: 'person',
      sections: ids('actors').map((id) =>
        section('actors', id, actorBlocks(voice, id, inFewWords('actors', id))),
      ),
    },
    rights: { pictogram: 'rights', sections: plain('rights', ids('rights')) },
    tips: { pictogram: 'message', sections: plain('tips', ids('tips')) },
    next: {
      pictogram: 'next',
      sections: plain('steps', family ? [] : Object.keys(bundle.facts.steps)),
    },
    contacts: {
      pictogram: 'phone',
      sections: [...new Set([...ids('contacts'), ...named])].flatMap(contactSection),
    },
    later: {
      pictogram: 'later',
      sections: family ? [] : [...messages('come-back', 'complaint'), writeIn(voice)],
    },
  };

  const notices = leafletNotices(bundle, voice, groups, also);
  return {
    bundle: { id: bundle.id, code: bundle.code, locales: localesOf(bundle) },
    locale,
    dir: directionOf(locale),
    reader,
    title: voice.say('leaflet:title'),
    notices,
    groups: (Object.entries(groups) as [GroupId, (typeof groups)[GroupId]][])
      .filter(([, group]) => group.sections.length > 0)
      .map(([id, group]): Group => ({ id, ...group, title: voice.say(`leaflet:group.${id}`) })),
    card: cardOf(voice, groups.contacts.sections, notices),
    board: boardOf(bundle, voice),
  };
}
