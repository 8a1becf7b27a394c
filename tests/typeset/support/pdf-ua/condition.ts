import type { Model } from './model.ts';

/** Finds what breaks one condition, in words; nothing if it holds. */
export type Condition = (model: Model) => string[];

/** By number of the Matterhorn Protocol 1.1, or else by clause of the standard. */
export type Conditions = Readonly<Record<string, Condition>>;

/** A condition on one value. */
export const expect = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);
