/** Whole megabytes, never 0: a worker compares them with what the device shows. */
export const megabytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1e6));
