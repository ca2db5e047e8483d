import type { FaceId } from '../../../core/document/face.ts';
import type { FeatureTerm } from '../../../core/document/featureTerms.ts';
import type { DocumentFormat } from '../../../core/document/formats.ts';
import { mrzCells, mrzPrint } from '../../../core/document/mrzGeometry.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { VizField } from '../../../core/document/vizFields.ts';
import type { Zone } from '../../../core/document/zones.ts';
import type { NamedPlace } from '../../../core/marks/place.ts';
import { MRZ_TABLES } from '../../../core/mrz/formats.ts';
import type { MrzField } from '../../../core/mrz/mrzFields.ts';
import type { Grid } from '../../../core/units/grid.ts';
import { countCommon, type Mask } from '../../../core/units/mask.ts';
import { rasterise } from '../../../core/units/rasterise.ts';
import type { Box } from '../../../core/units/shape.ts';
import { likenessOf, maskOfAreas } from './maskLikeness.ts';

/** What a part of a face is called: by what is printed there, else by its zone, else by the face alone. */
export type RegionName = { readonly face: FaceId } & (
  | { readonly kind: 'entry'; readonly field: VizField }
  /** `at`: the one character of the field it lies on, counted from 1; null where there are several or the field has but one. */
  | { readonly kind: 'mrz'; readonly field: MrzField | null; readonly at: number | null }
  | { readonly kind: 'feature'; readonly term: FeatureTerm }
  | { readonly kind: 'zone'; readonly zone: Zone }
  | { readonly kind: 'face' }
);
export type SpotName = RegionName | NamedPlace;

/** Below this likeness a thing is too unlike a region to lend it its name. */
const ALIKE = 0.2;
/** A part of a printed text, however small, is called after the text unless something else is more alike than this. */
const PART = 0.45;

type ZoneName = Pick<Extract<RegionName, { kind: 'mrz' }>, 'field' | 'at'>;

/** Share of a mask that lies on some characters of a line. */
function shareOn(format: DocumentFormat, mask: Mask, line: number, from: number, to: number): number {
  return countCommon(mask, maskOfBox(mrzCells(format, line, from, to), mask)) / mask.count;
}

/** The field of a machine-readable zone most of a region lies on, and the character; nulls where it lies on several alike. */
function nameInZone(format: DocumentFormat, mask: Mask): ZoneName {
  const field = MRZ_TABLES[format].fields.find(({ line, from, to }) => shareOn(format, mask, line, from, to) >= 0.5);
  if (field === undefined) return { field: null, at: null };
  const { name, line, from, to } = field;
  const count = to - from + 1;
  const at = Array.from({ length: count }, (_, i) => i).find(
    i => shareOn(format, mask, line, from + i, from + i) >= 0.5,
  );
  return { field: name, at: at === undefined || count === 1 ? null : at + 1 };
}

function maskOfBox(box: Box, grid: Grid): Mask {
  return rasterise({ kind: 'rectangle', ...box }, grid);
}

function isOnMrz(specimen: Specimen, face: FaceId, mask: Mask): boolean {
  if (specimen.mrz?.face !== face) return false;
  return 2 * countCommon(mask, maskOfBox(mrzPrint(specimen.format), mask)) >= mask.count;
}

function likenessToEntry(mask: Mask, entry: Mask, field: VizField): number {
  const isPart = field !== 'portrait' && countCommon(mask, entry) >= 0.6 * mask.count;
  return Math.max(isPart ? PART : 0, likenessOf(mask, entry));
}

/** Names part of a face after what is most like it in place and size. */
export function nameRegion(specimen: Specimen, face: FaceId, mask: Mask): RegionName {
  if (isOnMrz(specimen, face, mask)) return { kind: 'mrz', face, ...nameInZone(specimen.format, mask) };
  const named: { readonly name: RegionName; readonly likeness: number }[] = [
    ...specimen.entries
      .filter(entry => entry.face === face)
      .map(({ field, box }) => ({
        name: { kind: 'entry', face, field } as const,
        likeness: likenessToEntry(mask, maskOfBox(box, mask), field),
      })),
    ...specimen.features
      .filter(feature => feature.face === face)
      .map(({ term, areas }) => ({
        name: { kind: 'feature', face, term } as const,
        likeness: likenessOf(mask, maskOfAreas(areas, mask)),
      })),
  ];
  const best = named.toSorted((a, b) => b.likeness - a.likeness)[0];
  if (best !== undefined && best.likeness >= ALIKE) return best.name;
  const zone = specimen.zones.find(
    ({ face: other, box }) => other === face && 2 * countCommon(mask, maskOfBox(box, mask)) >= mask.count,
  );
  return zone === undefined ? { kind: 'face', face } : { kind: 'zone', face, zone: zone.zone };
}
