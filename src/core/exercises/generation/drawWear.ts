import type { Circumstances } from '../../alterations/act.ts';
import type { WearDeed } from '../../alterations/deed.ts';
import { readParameters } from '../../alterations/parameters.ts';
import { WEAR } from '../../alterations/wearTable.ts';
import type { Decoy } from '../../document/decoys.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Dice } from '../../units/dice.ts';
import { FULL } from './decoyPriors.ts';
import type { Recipe } from './recipe.ts';
import { drawCount, drawSeed, shuffle } from './streams.ts';

/** No chance: whoever was a child when the book was issued has grown up since. */
const GROWN: Decoy = 'aged-child-photo';

/** What time and chance did to a book, before and apart from anything else: whether it was altered is not known here. `isSure`: at least one, if the document allows any. */
export function drawWear(
  specimen: Specimen,
  { kinds, mean }: Recipe['decoys'],
  people: Circumstances['people'],
  dice: Dice,
  controlDate: string,
  isSure = false,
): readonly WearDeed[] {
  const most = Math.min(kinds.length, FULL);
  const count = Math.max(isSure ? Math.min(1, most) : 0, drawCount(mean, most, dice));
  const grown = kinds.includes(GROWN) ? drawDeed(specimen, GROWN, { care: 0.5, people }, dice) : null;
  const worn: WearDeed[] = [];
  for (const decoy of shuffle(
    kinds.filter(kind => kind !== GROWN),
    dice,
  )) {
    if (worn.length === count) break;
    const deed = drawDeed(specimen, decoy, { care: dice.next(), people }, dice);
    if (deed !== null && isPast(deed, controlDate)) worn.push(deed);
  }
  return grown === null ? worn : [grown, ...worn];
}

/** Nothing that is dated can be dated later than the day on which it is read. */
function isPast({ parameters: { day } }: WearDeed, controlDate: string): boolean {
  return typeof day !== 'string' || day <= controlDate;
}

/** One wear with parameters by chance; null where the document does not allow it. */
function drawDeed(specimen: Specimen, decoy: Decoy, circumstances: Circumstances, dice: Dice): WearDeed | null {
  const wear = WEAR[decoy];
  const seed = drawSeed(dice);
  if (wear === undefined || !wear.substrates.includes(specimen.substrate)) return null;
  const read = readParameters(wear.parameters, wear.propose(specimen, dice, circumstances));
  if (!read.ok || (wear.obstacle?.(specimen, read.value) ?? null) !== null) return null;
  return { decoy, seed, parameters: read.value };
}
