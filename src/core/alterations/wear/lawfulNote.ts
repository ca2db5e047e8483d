import { parseFaceId } from '../../document/face.ts';
import { printDay } from '../../document/printedDay.ts';
import type { Specimen } from '../../document/specimen.ts';
import { layEmblem } from '../../press/art/emblem.ts';
import { atAngle, type Spot } from '../../press/art/polar.ts';
import type { Item } from '../../press/display/item.ts';
import { fillItem, toneItem } from '../../press/display/makeItem.ts';
import { joinPaths, type Path, polylinePath, transformPath } from '../../press/display/path.ts';
import { drawPart, type LeafPart, type Placed, placeOnLeaf } from '../../press/drawLeaf.ts';
import { pressPlate } from '../../press/endorsements/impression.ts';
import { STAMP_INKS } from '../../press/endorsements/stampInks.ts';
import { VALUE_CAPS, VALUE_FACE } from '../../press/processes/measureEntries.ts';
import { CARBON_BLACK } from '../../press/processes/mrz.ts';
import { layHere } from '../../press/recipe/Desk.ts';
import { layText } from '../../press/type/layText.ts';
import { layTextAlong } from '../../press/type/layTextAlong.ts';
import { composeAffine, turnAbout } from '../../units/affine.ts';
import type { Dice } from '../../units/dice.ts';
import { deg } from '../../units/length.ts';
import type { Work } from '../act.ts';
import type { Parameters } from '../deed.ts';
import { faceSizeOf } from '../materials/featureAreas.ts';
import { stateEffects } from '../materials/stating.ts';
import { layUnderOverprint } from '../materials/underOverprint.ts';
import { numberOf, type ParameterTable, textOf } from '../parameters.ts';
import { entryText } from '../text/entryText.ts';
import { type RuledPage, ruledPage } from '../text/ruledPage.ts';

/** What every lawful note says of itself, whatever it is about. */
export const NOTE_PARAMETERS = {
  /** Number of the note in the office's register. */
  register: { kind: 'text', pattern: /^[0-9]{1,5}\/[0-9]{2}$/, fallback: '2217/19' },
  day: { kind: 'text', pattern: /^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, fallback: '2019-02-11' },
  /** The first ruled line it is printed on. */
  row: { kind: 'number', unit: 'position', from: 1, to: 7, fallback: 2 },
  turn: { kind: 'number', unit: 'deg', from: -25, to: 25, fallback: 7 },
} satisfies ParameterTable;

/** What a printed note with the office's stamp and dry seal does to its page. */
export const NOTE_EFFECTS = stateEffects('personalisation', {
  multiply: ['albedo', 'uv365', 'uv254', 'absorption', 'through'],
  add: ['uv365', 'surface'],
});

/** mm that letters stand above their ruled line. */
const LIFT = 1.1;
const RADIUS = 8.4;
const SEAL_RADIUS = 7.2;

export function noteLeaf(specimen: Specimen): readonly string[] {
  const page = ruledPage(specimen);
  return page === null ? [] : [parseFaceId(page.face).leaf];
}

/** The office that issued the document amends it too. */
export function officeOf(specimen: Specimen): string {
  return entryText(specimen, 'authority')?.text ?? specimen.state.name.en.toUpperCase();
}

/** Prints lines one below the other on the ruled page, the office and the day last, with stamp and seal at their end. */
export function layNote(work: Work, lines: readonly string[], parameters: Parameters, dice: Dice): readonly LeafPart[] {
  const { specimen, parts } = work;
  const page = ruledPage(specimen);
  if (page === null) return parts;
  const signed = [...lines, `${officeOf(specimen)}, ${printDay(textOf(parameters, 'day'))}`];
  const rows = page.lines.slice(numberOf(parameters, 'row') - 1, numberOf(parameters, 'row') - 1 + signed.length);
  const last = rows[rows.length - 1]!;
  const [right, level] = [last.x + last.width, last.y + 3.5];
  const { side } = parseFaceId(page.face);
  const items = [...layLines(signed, rows, page), layStamp(specimen, [right - 11, level], page, parameters, dice)];
  return layUnderOverprint(parts, side, [
    ...placeOnLeaf(layHere('personalisation', items), side, faceSizeOf(specimen).width),
    ...laySeal(work, [right - 27, level + 1.5], side),
  ]);
}

function layLines(texts: readonly string[], rows: RuledPage['lines'], { laying }: RuledPage): readonly Item[] {
  return rows.map(({ x, y, width }, i) => {
    const { path } = layText(texts[i]!, {
      face: VALUE_FACE,
      capHeight: VALUE_CAPS,
      x: x + 1,
      y: y - LIFT,
      maxWidth: width - 2,
    });
    return fillItem(transformPath(path, laying), CARBON_BLACK);
  });
}

function circle(centre: Spot, radius: number, inward = false): Path {
  const spots = Array.from({ length: 90 }, (_, i) => atAngle(centre, (inward ? -4 : 4) * i, radius));
  return polylinePath(spots, true);
}

/** The office's round stamp, in the ink of its pads. */
function layStamp(specimen: Specimen, at: Spot, { laying }: RuledPage, parameters: Parameters, dice: Dice): Item {
  const along = Array.from({ length: 181 }, (_, i) => atAngle(at, 270 - 2 * i, 0.74 * RADIUS));
  const words = `${officeOf(specimen)} · ${specimen.state.name.en.toUpperCase()} · `;
  const plate = joinPaths([
    circle(at, RADIUS),
    circle(at, RADIUS - 0.42, true),
    circle(at, 0.64 * RADIUS),
    circle(at, 0.64 * RADIUS - 0.2, true),
    ...layTextAlong(words, { face: 'sans-bold', capHeight: 1.35, repeat: true, whole: true }, along).map(
      ({ path }) => path,
    ),
    layEmblem({ x: at[0], y: at[1], size: 1.02 * RADIUS }),
  ]);
  const turned = turnAbout({ x: at[0], y: at[1] }, deg(numberOf(parameters, 'turn')));
  const inking = { slant: 0.2 + 0.3 * dice.next(), patches: 0.15 + 0.3 * dice.next(), rebound: 0, squeeze: 0.4 };
  const { film, box } = pressPlate(transformPath(plate, composeAffine(turned, laying)), inking, dice);
  return toneItem(film, box, STAMP_INKS.blue);
}

function laySeal({ order, specimen }: Work, [x, y]: Spot, side: 'recto' | 'verso'): readonly Placed[] {
  const text = `${officeOf(specimen)} · `;
  return drawPart(order, { process: 'seal', id: 'note-seal', side, at: [x, y], radius: SEAL_RADIUS, text }).placed;
}
