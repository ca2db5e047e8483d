import { parseFaceId } from '../../document/face.ts';
import { FACE_SIZES } from '../../document/formats.ts';
import { mrzCells } from '../../document/mrzGeometry.ts';
import type { Specimen } from '../../document/specimen.ts';
import { joinPaths, transformPath } from '../../press/display/path.ts';
import { type LeafPart, placeOnLeaf } from '../../press/drawLeaf.ts';
import { type Laid, layHere } from '../../press/recipe/Desk.ts';
import { layMrz } from '../../press/type/layMrz.ts';
import type { Dice } from '../../units/dice.ts';
import { mm } from '../../units/length.ts';
import type { Area, Box } from '../../units/shape.ts';
import type { RegionSite, Work } from '../act.ts';
import { type Abrasion, abrade } from '../damage/abrade.ts';
import { layAbrasion } from '../damage/layAbrasion.ts';
import { outlineOf } from '../damage/outlineOf.ts';
import { layResidue } from '../damage/residue.ts';
import { partPath } from './contours.ts';
import { liftText } from './liftText.ts';
import { overtype } from './overtype.ts';
import { changedRuns, type Run } from './zoneText.ts';

/** How characters of the zone are scraped off and printed anew. mm, µm, shares. */
export type Reprint = {
  readonly shift: number;
  readonly lift: number;
  readonly force: number;
  readonly pit: number;
  readonly residue: number;
  readonly feather: number;
  readonly likeness: number;
};
const SPILL = 0.42;
const EDGE = 14;

type Scraped = { readonly run: Run; readonly cell: Box; readonly abrasion: Abrasion };

/** Chance is used here first, for the drawing and for the key alike. */
function scrape(specimen: Specimen, lines: readonly string[], force: number, dice: Dice): readonly Scraped[] {
  const page = FACE_SIZES[specimen.format];
  return changedRuns(specimen, lines).map(run => {
    const cell = mrzCells(specimen.format, run.line, run.from, run.to);
    return { run, cell, abrasion: abrade(inkOf(cell), page, { spill: SPILL, force }, dice) };
  });
}

/** A cell without the air beside and above its characters. */
function inkOf({ x, y, width, height }: Box): Box {
  return { x: (x + 0.35) as Box['x'], y: (y + 0.3) as Box['y'], width: width - 0.7, height: height - 0.6 } as Box;
}

/** The leaf with the characters that differ scraped off and printed anew, not in carbon. */
export function reprintZone(
  { specimen, parts }: Work,
  lines: readonly string[],
  reprint: Reprint,
  dice: Dice,
): readonly LeafPart[] {
  const { side } = parseFaceId(specimen.mrz!.face);
  const scraped = scrape(specimen, lines, reprint.force, dice);
  const lifted = liftText(
    parts,
    element => element.process === 'mrz',
    scraped.map(({ cell }) => cell),
  );
  const fresh = joinPaths(layMrz(lines, specimen.format).map(({ path }) => path));
  const laid = scraped.flatMap(({ cell, abrasion }): readonly Laid[] => {
    const typed = transformPath(partPath(fresh, cell).within, {
      a: 1,
      b: 0,
      c: 0,
      d: 1,
      e: reprint.shift,
      f: -reprint.lift,
    });
    return [
      ...layAbrasion(abrasion, { pit: reprint.pit, thin: 0.004 * reprint.pit }, parts, side, dice),
      ...layResidue(partPath(lifted.path, cell).within, lifted.ink, abrasion, reprint.residue, dice),
      ...layHere('laminate', overtype(typed, { ...reprint, weight: 0 }, dice)),
    ];
  });
  return [...lifted.parts, { element: null, placed: placeOnLeaf(laid, side, FACE_SIZES[specimen.format].width) }];
}

/** What scraping and printing change to the eye: the patch, and whatever of the new characters lies beyond it. */
export function traceOfReprint(
  specimen: Specimen,
  lines: readonly string[],
  { force, shift, lift }: Reprint,
  dice: Dice,
): RegionSite {
  const areas = scrape(specimen, lines, force, dice).flatMap(({ cell, abrasion }): readonly Area[] => {
    const { x, y, width, height } = inkOf(cell);
    const typed: Area = { kind: 'rectangle', x: mm(x + shift), y: mm(y - lift), width, height };
    return [outlineOf(abrasion.depth, abrasion.box, EDGE), typed];
  });
  return { kind: 'region', face: specimen.mrz!.face, areas };
}
