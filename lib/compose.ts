import { type Bundle, isSignedOff } from './bundle.ts';
import { contactsNamed, openQuestion, unanswered } from './compose/answers.ts';
import { contactBlock } from './compose/contact.ts';
import { serviceBlocks } from './compose/service.ts';
import { createVoice, type Voice } from './compose/voice.ts';
import type { Translate } from './i18n.ts';
import type { Block, Group, GroupId, Leaflet, Notice, Section } from './leaflet.ts';
import { directionOf, type Locale } from './locales.ts';
import type { MessageId } from './messages.ts';
import type { PictogramName } from './pictograms.ts';
import type { Question } from './questions.ts';
import { READERS, type Reader } from './readers.ts';
import type { Kind } from './schema/kinds.ts';
import type { ActorWords, Body } from './schema/words.ts';
import { idsFor, type Selection } from './selection.ts';
import type { TopicKind } from './topic-kinds.ts';

/** What a composition needs besides its four subjects. */
export interface ComposeOptions {
  readonly translate: Translate;
  /** YYYY-MM-DD: call checks expire. */
  readonly today: string;
  /** A second language beside the reader's, sentence by sentence. */
  readonly also?: Locale | null;
}

const ACTOR_PARTS = ['does', 'cannot', 'check'] as const;

/**
 * Puts one leaflet together from facts and words: the single source of the tablet's screens, the
 * handout and the page for later. Pure: the same input gives the same leaflet.
 * @param selection ids to include, or `all`; unknown ids select nothing
 * @throws if a phrase or a word that the check guarantees is missing
 */
export function compose(
  bundle: Bundle,
  locale: Locale,
  reader: Reader,
  selection: Selection,
  { translate, today, also = null }: ComposeOptions,
): Leaflet {
  const voice = createVoice(bundle, locale, reader, translate, also);
  const { level } = READERS[reader];
  const ids = (kind: TopicKind) => idsFor(bundle, kind, reader, selection);

  const notices = (kind: Kind, id: string): Notice[] => {
    const service = kind === 'services' ? bundle.facts.services[id] : undefined;
    const inside = service ? contactsNamed(service) : [];
    const real = [
      voice.localeOf(kind, id),
      ...inside.map((one) => voice.localeOf('contacts', one)),
    ];
    return real.every((one) => one === locale)
      ? []
      : [{ kind: 'fallback', text: voice.say('leaflet:notice.fallback') }];
  };
  const words = (kind: Exclude<Kind, 'actors'>, id: string): Block =>
    level === 'pictures'
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
      notices: notices(kind, id),
      blocks,
    };
  };

  const services = ids('services')
    .map((id) => ({ id, facts: bundle.facts.services[id] }))
    .flatMap(({ id, facts }) => (facts ? [{ id, facts }] : []));
  const shared = sharedQuestions(services.map(({ facts }) => unanswered(facts)));

  // A number inside an answer stands among the contacts too, with its warning and its check.
  const named = services.flatMap(({ facts }) => contactsNamed(facts));
  const contactSection = (id: string): Section[] => {
    const facts = bundle.facts.contacts[id];
    return facts
      ? [
          section('contacts', id, [
            words('contacts', id),
            contactBlock(voice, translate, id, facts, today),
          ]),
        ]
      : [];
  };
  const plain = (kind: Exclude<Kind, 'actors'>, which: readonly string[]) =>
    which.map((id) => section(kind, id, [words(kind, id)]));
  const messages = (...which: MessageId[]) => plain('messages', which);

  const groups: Record<GroupId, { pictogram: PictogramName; sections: Section[] }> = {
    start: { pictogram: 'agree', sections: messages('say-no') },
    needs: { pictogram: 'ask', sections: plain('needs', ids('needs')) },
    help: {
      pictogram: 'helper',
      sections: [
        ...services.map(({ id, facts }) =>
          section('services', id, [
            words('services', id),
            ...serviceBlocks(bundle, voice, translate, facts, shared),
          ]),
        ),
        ...openSection(voice, shared),
      ],
    },
    people: {
      pictogram: 'person',
      sections: ids('actors').map((id) =>
        section(
          'actors',
          id,
          level === 'pictures'
            ? [{ type: 'caption', text: voice.quote('actors', id, (entry) => entry.caption) }]
            : ACTOR_PARTS.map((part) => actorPart(voice, id, part)),
        ),
      ),
    },
    rights: { pictogram: 'rights', sections: plain('rights', ids('rights')) },
    next: { pictogram: 'next', sections: plain('steps', Object.keys(bundle.facts.steps)) },
    contacts: {
      pictogram: 'phone',
      sections: [...new Set([...ids('contacts'), ...named])].flatMap(contactSection),
    },
    later: {
      pictogram: 'later',
      sections: [...messages('come-back', 'complaint'), writeIn(voice)],
    },
  };

  return {
    bundle: { id: bundle.id, code: bundle.code },
    locale,
    dir: directionOf(locale),
    reader,
    title: voice.say('leaflet:title'),
    notices: leafletNotices(bundle, voice, groups, also),
    groups: (Object.entries(groups) as [GroupId, (typeof groups)[GroupId]][])
      .filter(([, group]) => group.sections.length > 0)
      .map(([id, group]): Group => ({ id, ...group, title: voice.say(`leaflet:group.${id}`) })),
  };
}

/** Questions open for every one of several services: asked once instead of under each. */
function sharedQuestions(open: readonly (readonly Question[])[]): Set<Question> {
  const [first = [], ...rest] = open;
  return new Set(
    rest.length === 0
      ? []
      : first.filter((question) => rest.every((other) => other.includes(question))),
  );
}

function openSection(voice: Voice, shared: ReadonlySet<Question>): Section[] {
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
      notices: [],
      blocks: [{ type: 'open', reply: voice.say('leaflet:open.reply'), questions }],
    },
  ];
}

function actorPart(voice: Voice, id: string, part: (typeof ACTOR_PARTS)[number]): Block {
  return {
    type: 'part',
    title: voice.say(`leaflet:actor.${part}`),
    sentences: voice.sentences('actors', id, (entry: ActorWords) => entry[part]),
  };
}

function writeIn(voice: Voice): Section {
  return {
    id: 'space-to-write',
    kind: 'write-in',
    locale: voice.locale,
    dir: directionOf(voice.locale),
    pictogram: 'papers',
    title: voice.say('leaflet:write-in.title'),
    notices: [],
    blocks: (['name', 'time', 'place'] as const).map((label) => ({
      type: 'write-in',
      label: voice.say(`leaflet:write-in.${label}`),
    })),
  };
}

/** Marks that hold for the whole leaflet: invented content, and words nobody has approved. */
function leafletNotices(
  bundle: Bundle,
  voice: Voice,
  groups: Record<GroupId, { sections: Section[] }>,
  also: Locale | null,
): Notice[] {
  const quoted = Object.values(groups)
    .flatMap((group) => group.sections)
    .filter(
      (section): section is Section & { kind: Kind } =>
        section.kind !== 'open' && section.kind !== 'write-in',
    );
  const draft = quoted.some(({ kind, id, locale }) =>
    [locale, ...(also ? [also] : [])].some((one) => !isSignedOff(bundle, kind, id, one)),
  );
  return [
    ...(bundle.fictional
      ? [{ kind: 'fictional' as const, text: voice.say('leaflet:notice.fictional') }]
      : []),
    ...(draft ? [{ kind: 'draft' as const, text: voice.say('leaflet:notice.draft') }] : []),
  ];
}
