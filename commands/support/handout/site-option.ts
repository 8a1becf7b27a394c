/** The address of `--site`, without a slash at its end. */
export const siteFrom = (site: string | undefined): string | undefined => site?.replace(/\/+$/, '');

/** Says why a paper has no QR code, and how it gets one. */
export function tellNoSite(): void {
  console.log(
    'No QR code: no address is known. Write "site" in bundle.json, or add --site https://…',
  );
}
