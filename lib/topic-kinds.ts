/**
 * The kinds of things a worker marks one by one for the leaflet. Apart from `schema/kinds.ts`, so
 * that the browser gets this list without the validator.
 */
export const TOPIC_KINDS = ['needs', 'services', 'actors', 'rights', 'tips', 'contacts'] as const;

export type TopicKind = (typeof TOPIC_KINDS)[number];
