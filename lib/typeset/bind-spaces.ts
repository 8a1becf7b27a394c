const NO_BREAK_SPACE = '\u00a0';

// Groups of digits between single spaces or hyphens, with the brackets and plus of a dialled number.
const GROUPED = /\+?\(?\p{Nd}+\)?(?:[ \u00a0-]\(?\p{Nd}+\)?)+/gu;

/** A local number has 7 digits at least; ITU-T E.164 allows 15, after a prefix of up to 4 more. */
const isDialled = (text: string): boolean => {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= 7 && digits <= 19;
};

// A space beside one of these belongs to what it joins: 100 %, ฿ 100, 8:30 – 17:00, ต่าง ๆ, and
// closing or opening signs that somebody set apart.
const BOUND = [
  /(?<=\p{Nd}) (?=[%‰°\p{Sc}])/gu,
  /(?<=\p{Sc}) (?=\p{Nd})/gu,
  /(?<=\p{Nd}) (?=[–—-] \p{Nd})/gu,
  /(?<=\p{Nd}\u00a0[–—-]) (?=\p{Nd})/gu,
  /(?<=\S) (?=[–—] )/gu,
  /(?<=\S) +(?=[\p{Pe}\p{Pf}!?;:,.…។៕៖៘៚ៗ၊။ๆฯໆຯ、。，！？；：،؛؟۔।](?!\p{Nd}))/gu,
  /(?<=[\p{Ps}\p{Pi}]) +(?=\S)/gu,
];

/**
 * Turns the spaces of a text at which no line may end into no-break spaces: inside a phone number
 * written out in a sentence, between a number and its sign, before a closing sign. The same length.
 * `renderDocument` does so by itself; react-pdf breaks at every plain space before it asks anybody.
 */
export const bindSpaces = (text: string): string =>
  BOUND.reduce(
    (bound, space) => bound.replace(space, (spaces) => NO_BREAK_SPACE.repeat(spaces.length)),
    text.replace(GROUPED, (number) =>
      isDialled(number) ? number.replaceAll(' ', NO_BREAK_SPACE) : number,
    ),
  );
