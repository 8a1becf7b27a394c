import { ltr } from '../bidi.ts';
import { formatPhone } from '../phone.ts';
import type { Contact } from '../schema/contact.ts';

/** Where a contact is reached, for the middle of a sentence: held left to right. */
export function reach(contact: Contact): string {
  switch (contact.kind) {
    case 'phone':
      return ltr(formatPhone(contact.number, contact.national).display);
    case 'web':
      return ltr(contact.url);
    case 'place':
      return ltr(contact.address);
    default:
      return contact satisfies never;
  }
}
