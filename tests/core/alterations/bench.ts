import { join } from 'node:path';
import type { Act, Circumstances, Wear } from '../../../src/core/alterations/act.ts';
import { type AlteredOrder, alterParts } from '../../../src/core/alterations/alterLeaf.ts';
import { type Deeds, NO_DEEDS } from '../../../src/core/alterations/deed.ts';
import type { Specimen } from '../../../src/core/document/specimen.ts';
import { inkAnswers } from '../../../src/core/press/display/inkAnswers.ts';
import { SHEETS } from '../../../src/core/press/display/sheets.ts';
import type { LeafPart, Placed } from '../../../src/core/press/drawLeaf.ts';
import { readPortrait } from '../../../src/node/readPortrait.ts';
import { readPeople } from '../../../src/tools/readPeople.ts';
import { readSpecimens } from '../../../src/tools/readSpecimens.ts';
import { endorsementsFor } from './endorsed.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const { designs } = await readSpecimens(ROOT);
const people = (await readPeople(ROOT)).good.map(({ value }) => value.id);
const portraits = new Map(await Promise.all(people.map(async id => [id, await readPortrait(ROOT, id)] as const)));

export const DESIGN = designs.find(({ specimen }) => specimen.id === 'orvelia-2016')!;
/** With visas and stamps in it, for acts on those. */
export const SPECIMEN: Specimen = { ...DESIGN.specimen, endorsements: endorsementsFor(DESIGN.specimen) };
export const CIRCUMSTANCES: Circumstances = { care: 0.5, people: people.filter(id => id !== SPECIMEN.holder.person) };

/** A leaf of the passport as it was issued, or with deeds. */
export function orderOf(leaf: string, deeds: Deeds = NO_DEEDS): AlteredOrder {
  const recipe = DESIGN.leaves.find(other => other.leaf === leaf)!;
  const portrait = portraits.get(SPECIMEN.holder.person)!;
  return { specimen: SPECIMEN, recipe, inks: DESIGN.inks!, portrait, portraits, deeds };
}

const issued = new Map<string, readonly LeafPart[]>();

/** The parts of a leaf before anything was done, drawn once. */
export function issuedParts(leaf: string): readonly LeafPart[] {
  const parts = issued.get(leaf) ?? alterParts(orderOf(leaf));
  issued.set(leaf, parts);
  return parts;
}

/** What was laid on a leaf by an act, and lay nowhere before. */
export function laidByAct(before: readonly LeafPart[], after: readonly LeafPart[]): readonly Placed[] {
  const old = new Set(before.flatMap(({ placed }) => placed.map(({ item }) => item)));
  return after
    .filter(({ element }) => element === null)
    .flatMap(({ placed }) => placed.filter(({ item }) => !old.has(item)));
}

const RULES = { 'source-over': 'replace', multiply: 'multiply', lighter: 'add' } as const;

/** What laid items do, in the words of an act: `layer sheet rule`. The body answers only to light from behind. */
export function effectsOf(placed: readonly Placed[]): ReadonlySet<string> {
  return new Set(
    placed.flatMap(({ target, layer, item }) =>
      SHEETS.filter(sheet => target !== 'body' || sheet === 'through').flatMap(sheet =>
        inkAnswers(item.ink, sheet).map(({ rule }) => `${layer} ${sheet} ${RULES[rule]}`),
      ),
    ),
  );
}

export function statedEffects({ effects }: Act | Wear): ReadonlySet<string> {
  return new Set(effects.map(({ layer, sheet, rule }) => `${layer} ${sheet} ${rule}`));
}
