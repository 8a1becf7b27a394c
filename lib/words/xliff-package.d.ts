/** The package has no types of its own. */
declare module 'xliff/js2xliff' {
  /** Writes XLIFF 2.0. */
  export default function js2xliff(resources: object): Promise<string>;
}

declare module 'xliff/xliff2js' {
  /** Reads XLIFF 2.x; an Error, or a promise that fails, for anything else. */
  export default function xliff2js(xml: string): Promise<unknown>;
}
