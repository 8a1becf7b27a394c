import type { Session } from './session.ts';

/** What she says to one kind of help. */
export type Wish = 'yes' | 'more' | 'later';

export const WISHES = ['yes', 'more', 'later'] as const satisfies readonly Wish[];

/** Marks without one of them. */
export const without = (marks: readonly string[], id: string) =>
  marks.filter((other) => other !== id);

/** Yes and "tell me more" go with her, "not now" does not; the same tap again takes it back. */
export function wish(session: Session, id: string, said: Wish): Session {
  const { [id]: before, ...wishes } = session.wishes;
  const marks = without(session.marks, id);
  if (before === said) return { ...session, wishes, marks };
  // What she marked first stays first, whatever she says to it afterwards.
  const kept = session.marks.includes(id) ? session.marks : [...marks, id];
  return {
    ...session,
    wishes: { ...wishes, [id]: said },
    marks: said === 'later' ? marks : kept,
  };
}
