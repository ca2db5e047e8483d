import { doDeeds } from '../../../src/core/alterations/alterLeaf.ts';
import type { Deeds, Parameters } from '../../../src/core/alterations/deed.ts';
import type { Decoy } from '../../../src/core/document/decoys.ts';
import type { Side } from '../../../src/core/document/face.ts';
import type { FraudClass } from '../../../src/core/document/fraudTree.ts';
import type { Sheet } from '../../../src/core/press/display/sheets.ts';
import { gatherLeaf, type LeafDrawing } from '../../../src/core/press/drawLeaf.ts';
import { faceOf, pressSheet } from '../../../src/core/press/pressSheet.ts';
import { mm } from '../../../src/core/units/length.ts';
import type { Box } from '../../../src/core/units/shape.ts';
import { makeNodeEasel } from '../../../src/node/nodeEasel.ts';
import { issuedParts, orderOf, SPECIMEN } from './bench.ts';

export const EASEL = makeNodeEasel();

export function act(name: FraudClass, parameters: Parameters = {}, seed = 7): Deeds {
  return { acts: [{ class: name, seed, parameters }], wear: [] };
}

export function worn(name: Decoy, parameters: Parameters = {}, seed = 7): Deeds {
  return { acts: [], wear: [{ decoy: name, seed, parameters }] };
}

export function boxAt(x: number, y: number, width: number, height: number): Box {
  return { x: mm(x), y: mm(y), width: mm(width), height: mm(height) };
}

/** Bytes of one channel of a sheet over a box of the data page, row by row. */
export type Channel = (sheet: Sheet, channel: 0 | 1 | 2, box: Box) => Uint8Array;

const leaves = new Map<string, Map<Deeds | undefined, LeafDrawing>>();

/** The data page, or another leaf, as issued or after some deeds; the same deeds draw it once. */
export function pressPage(deeds?: Deeds, side: Side = 'verso', pxPerMm = 12, name = 'data'): Channel {
  const drawn = leaves.get(name) ?? new Map<Deeds | undefined, LeafDrawing>();
  const leaf = drawn.get(deeds) ?? gatherLeaf(SPECIMEN, doDeeds(orderOf(name, deeds), issuedParts(name)));
  leaves.set(name, drawn.set(deeds, leaf));
  const face = faceOf(leaf, side);
  return (sheet, channel, box) => {
    const { data } = pressSheet(face, sheet, { region: box, pxPerMm }, EASEL);
    return Uint8Array.from({ length: data.length / 4 }, (_, i) => data[4 * i + channel]!);
  };
}

export function meanOf(values: Uint8Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Share of places at which two channels differ by more than a canvas may round otherwise. */
export function shareChanged(before: Uint8Array, after: Uint8Array): number {
  return before.filter((value, i) => Math.abs(value - after[i]!) > 2).length / before.length;
}

export function highest(values: Uint8Array): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

export function lowest(values: Uint8Array): number {
  return values.reduce((least, value) => Math.min(least, value), 255);
}
