import type { Text } from './leaflet.ts';
import type { PhoneNumber } from './phone.ts';

/** Where a contact is reached. */
export type Reach =
  /** `message`: text messages are read there, too. */
  | { readonly kind: 'phone'; readonly number: PhoneNumber; readonly message?: Text }
  | { readonly kind: 'web'; readonly href: string; readonly display: string }
  /** A public place. `href` opens a map on the phone itself. */
  | { readonly kind: 'place'; readonly href: string; readonly address: string; readonly map: Text };

/** The number, page or address as it is read, always left to right. */
export function displayOf(reach: Reach): string {
  switch (reach.kind) {
    case 'phone':
      return reach.number.display;
    case 'web':
      return reach.display;
    case 'place':
      return reach.address;
    default:
      return reach satisfies never;
  }
}

/** Where its link leads. */
export const hrefOf = (reach: Reach): string =>
  reach.kind === 'phone' ? `tel:${reach.number.dial}` : reach.href;

/** Opening hours for a clock. Minutes count from Monday 00:00 in the time zone. */
export interface OpenNow {
  /** Like `510-1020 1950-2460`: the first minute in, the last out. */
  readonly spans: string;
  /** IANA name. */
  readonly zone: string;
  readonly open: Text;
  readonly closed: Text;
}

export interface ContactBlock {
  readonly type: 'contact';
  readonly reach: Reach;
  readonly hours: Text;
  /** When somebody is there, for a clock to compare; absent where nobody knows, or always. */
  readonly now?: OpenNow;
  /** What a call costs; a place costs nothing to name. */
  readonly cost?: Text;
  readonly languages: Text;
  readonly check: {
    readonly status: 'checked' | 'expired' | 'unchecked';
    readonly text: Text;
    /** What is to be said in a few words where there is no room for more: nothing of a fresh check. */
    readonly short?: Text;
  };
  readonly warning: readonly Text[];
}

/** What is known of a contact, in the order it is read. */
export const detailsOf = ({ hours, cost, languages }: ContactBlock): [Text, ...Text[]] => [
  hours,
  ...(cost ? [cost] : []),
  languages,
];
