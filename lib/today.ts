/** Today as YYYY-MM-DD, in universal time: what call checks are judged by. */
export const today = (): string => new Date().toISOString().slice(0, 10);
