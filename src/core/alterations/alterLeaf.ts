import { drawEndorsements } from '../press/drawEndorsements.ts';
import { drawParts, gatherLeaf, type LeafDrawing, type LeafOrder, type LeafPart } from '../press/drawLeaf.ts';
import type { PortraitPicture } from '../press/recipe/Desk.ts';
import { type Dice, makeDice } from '../units/dice.ts';
import type { Result } from '../units/failure.ts';
import type { Act, Wear, Work } from './act.ts';
import { actOf } from './actTable.ts';
import type { ActDeed, Deeds, Parameters, Presented, WearDeed } from './deed.ts';
import { readParameters } from './parameters.ts';
import { wearOf } from './wearTable.ts';

/** A leaf of an issued document, what was done to the document, and the portraits that needs. */
export type AlteredOrder = LeafOrder & {
  readonly deeds: Deeds;
  readonly portraits: ReadonlyMap<string, PortraitPicture>;
};

/** Chance of one deed, its own whatever else was done. */
export function diceOf(deed: ActDeed | WearDeed): Dice {
  return makeDice(deed.seed);
}

/** Parameters of a deed with the defaults filled in; what its table refuses is our own mistake here (data is checked before). */
export function parametersOf(deed: ActDeed | WearDeed): Parameters {
  const doing = 'class' in deed ? actOf(deed.class) : wearOf(deed.decoy);
  const read: Result<Parameters> = readParameters(doing.parameters, deed.parameters);
  if (!read.ok) throw new Error(read.failures.map(({ path, expected }) => `${path}: ${expected}`).join('; '));
  return read.value;
}

/** Everything that lies on a leaf after all that was done to it: what was printed at issue, visas and stamps, then wear, then acts, in order. */
export function alterParts(order: AlteredOrder): readonly LeafPart[] {
  return doDeeds(order, [...drawParts(order), ...drawEndorsements(order)]);
}

/** The deeds of an order done on parts that lie there already. */
export function doDeeds(order: AlteredOrder, issued: readonly LeafPart[]): readonly LeafPart[] {
  const { specimen, deeds, portraits } = order;
  const steps: readonly (readonly [Act | Wear, ActDeed | WearDeed])[] = [
    ...deeds.wear.map(deed => [wearOf(deed.decoy), deed] as const),
    ...deeds.acts.map(deed => [actOf(deed.class), deed] as const),
  ];
  return steps.reduce<readonly LeafPart[]>((parts, [doing, deed]) => {
    const parameters = parametersOf(deed);
    if (!doing.leavesOf(specimen, parameters).includes(order.recipe.leaf)) return parts;
    const work: Work = { specimen, order, portraits, parts };
    return doing.alter(work, parameters, diceOf(deed));
  }, issued);
}

export function alterLeaf(order: AlteredOrder): LeafDrawing {
  return gatherLeaf(order.specimen, alterParts(order));
}

/** People whose portraits are needed besides the holder's, each once. */
export function peopleOf({ acts, wear }: Deeds): readonly string[] {
  const named = [
    ...wear.map(deed => wearOf(deed.decoy).people(parametersOf(deed))),
    ...acts.map(deed => actOf(deed.class).people(parametersOf(deed))),
  ];
  return [...new Set(named.flat())];
}

/** What a document reads after all that was done to it, where it reads otherwise than issued; later deeds go before earlier ones. */
export function presentedBy(specimen: LeafOrder['specimen'], { acts, wear }: Deeds): Presented {
  const all = [
    ...wear.map(deed => wearOf(deed.decoy).presents(specimen, parametersOf(deed))),
    ...acts.map(deed => actOf(deed.class).presents(specimen, parametersOf(deed))),
  ];
  const mrz = joinLines(
    specimen.mrz?.lines ?? [],
    all.flatMap(({ mrz: lines }) => (lines === undefined ? [] : [lines])),
  );
  const entries = new Map(all.flatMap(({ entries: list }) => list ?? []).map(entry => [entry.field, entry]));
  return { ...(mrz === null ? {} : { mrz }), ...(entries.size === 0 ? {} : { entries: [...entries.values()] }) };
}

/** Every change of a character kept, the latest first; null where nothing changed. */
function joinLines(issued: readonly string[], changed: readonly (readonly string[])[]): string[] | null {
  if (changed.length === 0) return null;
  return issued.map((line, row) =>
    [...line]
      .map(
        (character, at) => changed.map(lines => lines[row]![at]!).findLast(other => other !== character) ?? character,
      )
      .join(''),
  );
}
