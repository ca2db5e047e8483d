import { parametersOf } from '../../../core/alterations/alterLeaf.ts';
import type { WearDeed } from '../../../core/alterations/deed.ts';
import { numberOf, readParameters, textOf } from '../../../core/alterations/parameters.ts';
import { STAIN_PARAMETERS } from '../../../core/alterations/wear/stainParameters.ts';
import { wearOf } from '../../../core/alterations/wearTable.ts';
import { type FaceId, parseFaceId } from '../../../core/document/face.ts';
import { FACE_SIZES } from '../../../core/document/formats.ts';
import type { Light } from '../../../core/document/lights.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { Exercise } from '../../../core/exercises/exercise.ts';
import type { MarkTarget } from '../../../core/scoring/admitMarks.ts';
import { mm } from '../../../core/units/length.ts';
import { countCommon } from '../../../core/units/mask.ts';
import { rasterise } from '../../../core/units/rasterise.ts';
import type { Box } from '../../../core/units/shape.ts';
import type { Ground } from './debriefItem.ts';

/** A puddle runs out beyond the radius it is given, by this much at most. */
const RUN_OUT = 1.3;
/** Share of a mark that must lie on a stain for the stain to explain it. */
const ENOUGH = 0.3;

type Where = 'here' | 'sheet' | 'elsewhere';
type Region = Extract<MarkTarget, { kind: 'region' }>;

/** Whether a mark lies on a stain, which goes through its leaf: on the other face it lies mirrored. */
function onStain({ parameters }: WearDeed, { face, mask }: Region, specimen: Specimen): boolean {
  const read = readParameters(STAIN_PARAMETERS, parameters);
  if (!read.ok) return false;
  const { width } = FACE_SIZES[specimen.format];
  const x = numberOf(read.value, 'x');
  const across = parseFaceId(face).side === textOf(read.value, 'side') ? x : width - x;
  const reach = mm(numberOf(read.value, 'radius') * RUN_OUT) as Box['width'];
  const disc = {
    kind: 'ellipse',
    x: mm(across),
    y: mm(numberOf(read.value, 'y')),
    radiusX: reach,
    radiusY: reach,
  } as const;
  return countCommon(mask, rasterise(disc, mask)) >= ENOUGH * mask.count;
}

function isOnLeaf(deed: WearDeed, specimen: Specimen, face: FaceId): boolean {
  const leaves = wearOf(deed.decoy).leavesOf(specimen, parametersOf(deed));
  return leaves.includes(parseFaceId(face).leaf);
}

/** Where some wear lies, seen from a mark made in a light. */
function placeWear(deed: WearDeed, specimen: Specimen, target: MarkTarget, light: Light): Where {
  if (deed.decoy === 'issuer-mrz-error') {
    if (target.kind === 'row') return target.source === 'mrz' ? 'here' : 'elsewhere';
    return target.kind === 'region' && target.face === specimen.mrz?.face ? 'sheet' : 'elsewhere';
  }
  if (target.kind !== 'region' || !isOnLeaf(deed, specimen, target.face)) return 'elsewhere';
  if (deed.decoy === 'stain') return onStain(deed, target, specimen) ? 'here' : 'elsewhere';
  if (deed.decoy === 'uv-fading') return light === 'uv365' || light === 'uv254' ? 'sheet' : 'elsewhere';
  return 'sheet';
}

/** The innocent wear that may explain a mark: right under it, or on its whole sheet. */
export function wearUnder(
  { wear }: Pick<Exercise, 'wear'>,
  specimen: Specimen,
  target: MarkTarget,
  light: Light,
): Pick<Ground, 'wear' | 'worn'> {
  const lying = (where: Where): Ground['wear'] => [
    ...new Set(wear.filter(deed => placeWear(deed, specimen, target, light) === where).map(({ decoy }) => decoy)),
  ];
  return { wear: lying('here'), worn: lying('sheet') };
}
