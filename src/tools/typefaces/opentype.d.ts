/** What we use of opentype.js, which ships no types: outlines in font units, y upward. */
declare module 'opentype.js' {
  export type Command = {
    readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z';
    readonly x?: number;
    readonly y?: number;
    readonly x1?: number;
    readonly y1?: number;
    readonly x2?: number;
    readonly y2?: number;
  };
  export type Glyph = {
    readonly index: number;
    readonly advanceWidth: number;
    readonly path: { readonly commands: readonly Command[] };
  };
  type Name = { readonly en: string };
  export type Font = {
    readonly unitsPerEm: number;
    readonly ascender: number;
    readonly descender: number;
    readonly names: {
      readonly windows: Readonly<Record<'fullName' | 'version' | 'copyright', Name>> & { readonly licenseURL?: Name };
    };
    readonly tables: {
      readonly os2: { readonly sCapHeight: number; readonly sxHeight: number };
      readonly cmap: { readonly glyphIndexMap: Readonly<Record<string, number>> };
    };
    readonly charToGlyph: (character: string) => Glyph;
  };
  const opentype: { readonly parse: (bytes: ArrayBuffer) => Font };
  export default opentype;
}
