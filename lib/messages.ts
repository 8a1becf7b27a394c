/** What every leaflet says, by id: the check requires exactly these, so that none can vanish. */
export const MESSAGE_IDS = ['say-no', 'come-back', 'complaint'] as const;

export type MessageId = (typeof MESSAGE_IDS)[number];
