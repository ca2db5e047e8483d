import { inflateSync } from 'node:zlib';

/** Kerning of two glyphs, by index, in font units. */
export type Kerning = (left: number, right: number) => number;

/** The `kern` pairs for Latin text of a WOFF file's GPOS table (opentype.js reads no extension lookups). */
export function readKerning(woff: Buffer): Kerning {
  const gpos = findTable(woff, 'GPOS');
  if (gpos === null) return () => 0;
  const lookups = listLookups(gpos).map(at => readPairLookup(gpos, at));
  return (left, right) => lookups.reduce((sum, lookup) => sum + (firstOf(lookup, left, right) ?? 0), 0);
}

type PairSubtable = (left: number, right: number) => number | null;

/** The first subtable that knows the pair decides. */
function firstOf(subtables: readonly PairSubtable[], left: number, right: number): number | null {
  for (const subtable of subtables) {
    const value = subtable(left, right);
    if (value !== null) return value;
  }
  return null;
}

function findTable(woff: Buffer, tag: string): Buffer | null {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') return null;
  const count = woff.readUInt16BE(12);
  for (let i = 0; i < count; i++) {
    const entry = 44 + 20 * i;
    if (woff.toString('latin1', entry, entry + 4) !== tag) continue;
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.readUInt32BE(entry + 8);
    const bytes = woff.subarray(offset, offset + packed);
    return packed < woff.readUInt32BE(entry + 12) ? inflateSync(bytes) : bytes;
  }
  return null;
}

/** Offsets of the lookups that the feature `kern` of the script `latn` (else of the first script) names. */
function listLookups(gpos: Buffer): readonly number[] {
  const scripts = gpos.readUInt16BE(4);
  const features = gpos.readUInt16BE(6);
  const lookups = gpos.readUInt16BE(8);
  const entries = Array.from({ length: gpos.readUInt16BE(scripts) }, (_, i) => scripts + 2 + 6 * i);
  const latin = entries.find(at => gpos.toString('latin1', at, at + 4) === 'latn') ?? entries[0];
  if (latin === undefined) return [];
  const script = scripts + gpos.readUInt16BE(latin + 4);
  const language = script + gpos.readUInt16BE(script);
  const indices = readNumbers(gpos, language + 4)
    .map(feature => features + 2 + 6 * feature)
    .filter(at => gpos.toString('latin1', at, at + 4) === 'kern')
    .flatMap(at => readNumbers(gpos, features + gpos.readUInt16BE(at + 4) + 2));
  return [...new Set(indices)].sort((a, b) => a - b).map(i => lookups + gpos.readUInt16BE(lookups + 2 + 2 * i));
}

/** A count and that many 16-bit numbers. */
function readNumbers(bytes: Buffer, at: number): readonly number[] {
  return Array.from({ length: bytes.readUInt16BE(at) }, (_, i) => bytes.readUInt16BE(at + 2 + 2 * i));
}

function readPairLookup(gpos: Buffer, lookup: number): readonly PairSubtable[] {
  const type = gpos.readUInt16BE(lookup);
  return readNumbers(gpos, lookup + 4).flatMap(offset => {
    const at = lookup + offset;
    if (type === 2) return [readPairSubtable(gpos, at)];
    const isExtendedPair = type === 9 && gpos.readUInt16BE(at + 2) === 2;
    return isExtendedPair ? [readPairSubtable(gpos, at + gpos.readUInt32BE(at + 4))] : [];
  });
}

function readPairSubtable(gpos: Buffer, at: number): PairSubtable {
  const coverage = readCoverage(gpos, at + gpos.readUInt16BE(at + 2));
  const firstValue = gpos.readUInt16BE(at + 4);
  if ((firstValue & 4) === 0) return () => null;
  const sizes = [firstValue, gpos.readUInt16BE(at + 6)].map(countBits) as [number, number];
  const advanceAt = 2 * countBits(firstValue & 3);
  return gpos.readUInt16BE(at) === 1
    ? readPairs(gpos, at, coverage, sizes, advanceAt)
    : readClasses(gpos, at, coverage, sizes, advanceAt);
}

function readPairs(
  gpos: Buffer,
  at: number,
  coverage: ReadonlyMap<number, number>,
  sizes: readonly [number, number],
  advanceAt: number,
): PairSubtable {
  const step = 2 + 2 * (sizes[0] + sizes[1]);
  const sets = readNumbers(gpos, at + 8).map(
    offset =>
      new Map(
        Array.from({ length: gpos.readUInt16BE(at + offset) }, (_, i) => {
          const pair = at + offset + 2 + step * i;
          return [gpos.readUInt16BE(pair), gpos.readInt16BE(pair + 2 + advanceAt)];
        }),
      ),
  );
  return (left, right) => sets[coverage.get(left) ?? -1]?.get(right) ?? null;
}

function readClasses(
  gpos: Buffer,
  at: number,
  coverage: ReadonlyMap<number, number>,
  sizes: readonly [number, number],
  advanceAt: number,
): PairSubtable {
  const lefts = readClassOf(gpos, at + gpos.readUInt16BE(at + 8));
  const rights = readClassOf(gpos, at + gpos.readUInt16BE(at + 10));
  const columns = gpos.readUInt16BE(at + 14);
  const step = 2 * (sizes[0] + sizes[1]);
  return (left, right) => {
    if (!coverage.has(left)) return null;
    const cell = (lefts.get(left) ?? 0) * columns + (rights.get(right) ?? 0);
    return gpos.readInt16BE(at + 16 + step * cell + advanceAt);
  };
}

/** Glyph to its place in a coverage table. */
function readCoverage(gpos: Buffer, at: number): ReadonlyMap<number, number> {
  if (gpos.readUInt16BE(at) === 1) return new Map(readNumbers(gpos, at + 2).map((glyph, i) => [glyph, i]));
  return readRanges(gpos, at + 2, (start, glyph, first) => start + glyph - first);
}

function readClassOf(gpos: Buffer, at: number): ReadonlyMap<number, number> {
  if (gpos.readUInt16BE(at) !== 1) return readRanges(gpos, at + 2, value => value);
  const first = gpos.readUInt16BE(at + 2);
  return new Map(readNumbers(gpos, at + 4).map((value, i) => [first + i, value]));
}

function readRanges(
  gpos: Buffer,
  at: number,
  reckon: (value: number, glyph: number, first: number) => number,
): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  for (let i = 0; i < gpos.readUInt16BE(at); i++) {
    const range = at + 2 + 6 * i;
    const first = gpos.readUInt16BE(range);
    for (let glyph = first; glyph <= gpos.readUInt16BE(range + 2); glyph++) {
      values.set(glyph, reckon(gpos.readUInt16BE(range + 4), glyph, first));
    }
  }
  return values;
}

function countBits(value: number): number {
  return value === 0 ? 0 : (value & 1) + countBits(value >> 1);
}
