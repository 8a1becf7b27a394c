/** Script of the tablet's first screen, compressed, in bytes: 180 KB. */
export const SCRIPT_BUDGET = 180 * 1024;
