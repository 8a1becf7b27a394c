/** Words for whoever records, by key below `audio:worker.record`. */
export type Tell = (key: string, values?: Record<string, string | number>) => string;
