/**
 * What every leaflet says to her, or the one for her family to anybody, by id: the check requires
 * exactly these, so that none can vanish.
 */
export const MESSAGE_IDS = ['say-no', 'come-back', 'complaint', 'for-everyone'] as const;

export type MessageId = (typeof MESSAGE_IDS)[number];
