import { ltr } from '../bidi.ts';
import type { Bundle } from '../bundle.ts';
import type { ContactBlock, OpenNow, Reach } from '../contact-block.ts';
import type { Translate } from '../i18n.ts';
import type { Text } from '../leaflet.ts';
import { formatPhone } from '../phone.ts';
import type { CallCheck, Contact } from '../schema/contact.ts';
import type { Hours } from '../schema/hours.ts';
import type { Voice } from './voice.ts';
import { weekSpans } from './week-spans.ts';

/** Day on which a call check expires, as YYYY-MM-DD. */
export function expiryOf({ on, monthsValid }: CallCheck): string {
  const [year = 0, month = 1, date = 1] = on.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + monthsValid, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + monthsValid, Math.min(date, lastOfMonth)))
    .toISOString()
    .slice(0, 10);
}

/** Says whether somebody has called, and whether that is still recent enough. */
function checkOf(voice: Voice, called: CallCheck | null, today: string): ContactBlock['check'] {
  if (!called)
    return {
      status: 'unchecked',
      text: voice.say('leaflet:contact.check.unchecked'),
      short: voice.say('leaflet:card.unchecked'),
    };
  const status = today > expiryOf(called) ? 'expired' : 'checked';
  return {
    status,
    text: voice.say(`leaflet:contact.check.${status}`, () => ({ date: ltr(called.on) })),
    ...(status === 'expired' && { short: voice.say('leaflet:card.expired') }),
  };
}

function hoursOf(voice: Voice, translate: Translate, hours: Hours): Text {
  if (hours === null) return voice.say('leaflet:contact.hours.unknown');
  if (hours === 'always') return voice.say('leaflet:contact.hours.always');
  const first = voice.say('leaflet:contact.hours.always');
  const line = (of: Text['locale']) => {
    const t = translate(of);
    return hours
      .map(({ days, from, to }) =>
        t('leaflet:contact.hours.span', {
          days: days.map((day) => t(`terms:days.${day}`)).join(t('leaflet:list')),
          from: ltr(from),
          to: ltr(to),
        }),
      )
      .join(t('leaflet:list'));
  };
  return {
    ...first,
    text: line(first.locale),
    ...(first.also && { also: { ...first.also, text: line(first.also.locale) } }),
  };
}

function costOf(voice: Voice, contact: Contact): Text | null {
  switch (contact.kind) {
    case 'phone':
      return voice.say(`leaflet:contact.cost.${contact.cost ?? 'unknown'}`);
    case 'web':
      return voice.say(
        contact.cost === 'free' ? 'leaflet:contact.cost.web' : 'leaflet:contact.cost.web-unknown',
      );
    case 'place':
      return null;
    default:
      return contact satisfies never;
  }
}

function reachOf(voice: Voice, contact: Contact): Reach {
  switch (contact.kind) {
    case 'phone':
      return {
        kind: 'phone',
        number: formatPhone(contact.number, contact.national),
        ...(contact.messages && { message: voice.say('leaflet:contact.message') }),
      };
    case 'web':
      return {
        kind: 'web',
        href: contact.url,
        display: contact.url.replace(/^https:\/\/|\/$/g, ''),
      };
    case 'place': {
      const at = `${contact.latitude},${contact.longitude}`;
      return {
        kind: 'place',
        // Most map apps set a pin only on what is asked for with q.
        href: `geo:${at}?q=${at}`,
        address: contact.address,
        map: voice.say('leaflet:contact.map'),
      };
    }
    default:
      return contact satisfies never;
  }
}

/** What a clock needs to say "open now", where hours and time zone are known. */
function nowOf(voice: Voice, { timeZone }: Bundle, hours: Hours): { now: OpenNow } | null {
  const spans = weekSpans(hours);
  if (!spans || !timeZone) return null;
  const [open, closed] = [voice.say('leaflet:contact.open'), voice.say('leaflet:contact.closed')];
  return { now: { spans, zone: timeZone, open, closed } };
}

/**
 * A contact as typed values and phrases: the number is never part of a sentence.
 * @param today YYYY-MM-DD, to see whether the call check has expired
 */
export function contactBlock(
  bundle: Bundle,
  voice: Voice,
  translate: Translate,
  id: string,
  contact: Contact,
  today: string,
): ContactBlock {
  const { languages } = contact;
  const cost = costOf(voice, contact);
  return {
    type: 'contact',
    reach: reachOf(voice, contact),
    hours: hoursOf(voice, translate, contact.hours),
    ...nowOf(voice, bundle, contact.hours),
    ...(cost && { cost }),
    languages: languages
      ? voice.say('leaflet:contact.languages.known', (locale) => ({
          languages: languages
            .map((tag) => translate(locale)(`terms:languages.${tag}`))
            .join(translate(locale)('leaflet:list')),
        }))
      : voice.say('leaflet:contact.languages.unknown'),
    check: checkOf(voice, contact.called, today),
    warning:
      contact.use === 'caution'
        ? voice.sentences('contacts', id, (words) => words.warning ?? words)
        : [],
  };
}
