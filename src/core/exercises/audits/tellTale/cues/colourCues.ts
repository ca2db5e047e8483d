import { areaBounds } from '../../../../document/bounds.ts';
import { FACE_SIZES } from '../../../../document/formats.ts';
import { LIGHTS } from '../../../../document/lights.ts';
import { gridOf } from '../../../../units/grid.ts';
import type { KeyArea } from '../../../key.ts';
import { placeSpots } from '../../../keySpots.ts';
import type { Audited, AuditedCase } from '../../audit.ts';
import { type Column, columnOf } from '../column.ts';

const ADVICE =
  'Press altered and genuine pages by the same recipe, inks and wear: acts change their own place and no more.';
/** A case counts while its acts lie on less of the page than this; beyond it, colour is what they are found by. */
const SHARE = 0.05;

/** Mean colours of the pages that were drawn, away from acts that change a whole page. */
export function colourCues(audited: Audited): readonly Column[] {
  const { colours } = audited;
  if (colours === undefined) return [];
  return LIGHTS.flatMap(light =>
    CHANNELS.map(({ name, measure }) =>
      columnOf(
        audited,
        `the mean ${name} of the page in the light ${light}`,
        ADVICE,
        (_, index) => {
          const colour = colours[index]?.[light];
          return colour === undefined ? null : measure(...colour);
        },
        isLocal,
      ),
    ),
  );
}

const CHANNELS = [
  { name: 'lightness', measure: (r: number, g: number, b: number) => r + g + b },
  { name: 'redness', measure: (r: number, g: number, b: number) => (r - g) / (1 + r + g + b) },
  { name: 'blueness', measure: (r: number, g: number, b: number) => (2 * b - r - g) / (1 + r + g + b) },
];

function isLocal({ exercise: { key }, specimen }: AuditedCase): boolean {
  const isWhole = key.places.some(({ main }) => main.kind === 'document' || main.kind === 'book');
  const { width, height } = FACE_SIZES[specimen.format];
  const cells = gridOf({ width, height });
  const mains = key.places.flatMap(place => placeSpots({ ...place, alternatives: [] }, ''));
  const areas = mains.flatMap(({ spot }) => (spot.kind === 'region' ? spot.areas : []));
  const share = areas.reduce((sum, area) => sum + shareOf(area, width * height, cells.columns * cells.rows), 0);
  return !isWhole && share < SHARE;
}

function shareOf(area: KeyArea, page: number, cells: number): number {
  if (area.kind === 'raster') return area.runs.reduce((sum, run, i) => (i % 2 === 1 ? sum + run : sum), 0) / cells;
  const { left, top, right, bottom } = areaBounds(area);
  return ((right - left) * (bottom - top)) / page;
}
