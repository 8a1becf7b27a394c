import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** A telephone number as a typed value: how it is dialled, and how it is read. */
export interface PhoneNumber {
  /** Digits for a `tel:` link, with a leading + where the number is international. */
  readonly dial: string;
  /** Digits in groups, held together by no-break spaces, always in Latin digits. */
  readonly display: string;
}

const NO_BREAK_SPACE = '\u00a0';

/** European numbers of social value, which everybody writes in two groups: 116 111. */
const HARMONISED = /^(116)(\d{3})$/;

/**
 * Groups a number as its country does (ITU-T E.123); a short code stays whole.
 * @param number as in the facts: `1300` or `+66991301300`
 * @param national written and dialled as inside its country: a free number often answers nobody abroad,
 *   and nobody who dials it with the country's number
 */
export function formatPhone(number: string, national = false): PhoneNumber {
  const parsed = number.startsWith('+') ? parsePhoneNumberFromString(number) : undefined;
  const grouped = national ? parsed?.formatNational() : parsed?.formatInternational();
  return {
    dial: national && grouped ? grouped.replaceAll(/\D/g, '') : number,
    display: (grouped ?? number.replace(HARMONISED, '$1 $2')).replaceAll(' ', NO_BREAK_SPACE),
  };
}

/** Why a number cannot be right, or null. A short code is taken as it is. */
export function phoneProblem(number: string): string | null {
  if (!number.startsWith('+')) return null;
  const parsed = parsePhoneNumberFromString(number);
  return parsed?.country && isSupportedCountry(parsed.country) && parsed.isPossible()
    ? null
    : `"${number}" is not a possible telephone number. Write + and the country's number, then the rest without the leading 0.`;
}
