/** An address as one types it: browsers put the rest before it by themselves. */
export const typedAddress = (link: string): string => link.replace(/^https?:\/\//, '');
