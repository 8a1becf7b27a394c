import type { Bundle } from '../bundle.ts';
import type { Translate } from '../i18n.ts';
import type { AccessLine, Block } from '../leaflet.ts';
import { GROUPS, type Question } from '../questions.ts';
import { READERS } from '../readers.ts';
import type { Service } from '../schema/service.ts';
import { answerLines, openQuestion, unanswered } from './answers.ts';
import { askedOf, type Depth } from './asked.ts';
import type { Voice } from './voice.ts';

const STATUS = [
  ['yes', true],
  ['no', false],
  ['ask', null],
] as const;

/** Who can really get this help, in three lines at most. Silent where nobody knows anything. */
function accessLines(voice: Voice, service: Service): AccessLine[] {
  if (GROUPS.every((group) => service.access[group] === null)) return [];
  return STATUS.flatMap(([status, value]) => {
    const groups = GROUPS.filter((group) => service.access[group] === value);
    if (groups.length === 0) return [];
    const label = voice.say(`leaflet:access.${status}`);
    return [{ status, label, groups: groups.map((group) => voice.say(`terms:groups.${group}`)) }];
  });
}

/**
 * What is said about a service besides its words: whether it is offered here, for whom, and its
 * terms. Questions in `elsewhere` stand once for all services in a section of their own.
 * @param depth how many of the questions are answered here
 */
export function serviceBlocks(
  bundle: Bundle,
  voice: Voice,
  translate: Translate,
  service: Service,
  elsewhere: ReadonlySet<Question>,
  depth: Depth,
): Block[] {
  const pictures = READERS[voice.reader].level === 'pictures';
  const asked = askedOf(service, depth);
  const answers = answerLines(bundle, voice, translate, service, asked);
  const open = unanswered(service, asked);
  const here = open.filter((question) => !elsewhere.has(question));
  const lines = accessLines(voice, service);
  const child = READERS[voice.reader].age === 'child';
  const audience = service.audience ?? (READERS[voice.reader].level === 'full' ? 'unknown' : null);
  const blocks: Block[] = [
    {
      type: 'sentences',
      sentences: [
        voice.say(`leaflet:availability.${service.availability}`),
        ...(audience && !pictures && !child ? [voice.say(`leaflet:audience.${audience}`)] : []),
      ],
    },
  ];
  if (lines.length > 0 && !pictures && !child) blocks.push({ type: 'access', lines });
  if (answers.length > 0) blocks.push({ type: 'answers', answers });
  if (here.length > 0)
    blocks.push({
      type: 'open',
      reply: voice.say('leaflet:open.reply'),
      questions: here.map((question) => openQuestion(voice, question)),
    });
  else if (open.length > 0)
    blocks.push({ type: 'open', reply: voice.say('leaflet:open.all'), questions: [] });
  if (depth === 'short') blocks.push({ type: 'sentences', sentences: [voice.say('leaflet:more')] });
  return blocks;
}
