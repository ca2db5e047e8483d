import type { Act, Wear } from '../../../src/core/alterations/act.ts';
import type { Parameters } from '../../../src/core/alterations/deed.ts';
import { readParameters } from '../../../src/core/alterations/parameters.ts';
import type { Side } from '../../../src/core/document/face.ts';
import { gatherLeaf, type LeafPart } from '../../../src/core/press/drawLeaf.ts';
import { faceOf, pressSheet } from '../../../src/core/press/pressSheet.ts';
import { makeDice } from '../../../src/core/units/dice.ts';
import { makeNodeEasel } from '../../../src/node/nodeEasel.ts';
import { orderOf, SPECIMEN } from './bench.ts';
import { plainParts } from './endorsed.ts';
import type { Channel } from './pressed.ts';

const easel = makeNodeEasel();

/** A leaf without print before and after something was done on it: the same seed each time. */
export function doOnPlain(leaf: string, doing: Act | Wear, given: Parameters) {
  const parameters = readParameters(doing.parameters, given);
  if (!parameters.ok) throw new Error(JSON.stringify(parameters.failures));
  const order = orderOf(leaf);
  const before = plainParts(order);
  const work = { specimen: SPECIMEN, order, portraits: order.portraits, parts: before };
  return { before, after: doing.alter(work, parameters.value, makeDice(5)) };
}

/** Bytes of a sheet of parts laid together. */
export function pressParts(parts: readonly LeafPart[], side: Side, pxPerMm = 8): Channel {
  const face = faceOf(gatherLeaf(SPECIMEN, parts), side);
  return (sheet, channel, region) => {
    const { data } = pressSheet(face, sheet, { region, pxPerMm }, easel);
    return Uint8Array.from({ length: data.length / 4 }, (_, i) => data[4 * i + channel]!);
  };
}
