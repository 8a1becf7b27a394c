/** What an embedded TrueType program says of its glyphs. */
export interface Program {
  readonly glyphs: number;
  /** In thousandths of the em. */
  advance(glyph: number): number;
}

/** Reads the tables head, hhea, hmtx and maxp. */
export const readProgram = (bytes: Uint8Array): Program => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const at = 12 + 16 * i;
      return [String.fromCharCode(...bytes.slice(at, at + 4)), view.getUint32(at + 8)];
    }),
  );
  const place = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`The font has no table ${name}.`);
    return at;
  };
  const unitsPerEm = view.getUint16(place('head') + 18);
  const metrics = view.getUint16(place('hhea') + 34);
  const advance = (glyph: number): number =>
    (view.getUint16(place('hmtx') + 4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm;
  return { glyphs: view.getUint16(place('maxp') + 4), advance };
};
