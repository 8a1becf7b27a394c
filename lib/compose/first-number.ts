import type { ContactBlock } from '../contact-block.ts';
import type { Section } from '../leaflet.ts';
import type { PhoneNumber } from '../phone.ts';

/** The contact whose number is the one to carry, or to learn by heart. */
export interface FirstNumber {
  readonly section: Section;
  readonly number: PhoneNumber;
  readonly check: ContactBlock['check']['status'];
}

/**
 * The first telephone number that can stand alone. A contact with a warning, the police above all,
 * needs more words than a card has: without them its number could lead her into what she fears.
 * @param contacts in her order
 * @param warned true takes one with a warning where there is no other, to be shown with it
 */
export function firstNumber(contacts: readonly Section[], warned = false): FirstNumber | null {
  const numbers = contacts.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.type === 'contact' && block.reach.kind === 'phone'
        ? [
            {
              section,
              number: block.reach.number,
              check: block.check.status,
              calm: !block.warning.length,
            },
          ]
        : [],
    ),
  );
  return numbers.find(({ calm }) => calm) ?? (warned ? numbers[0] : undefined) ?? null;
}
