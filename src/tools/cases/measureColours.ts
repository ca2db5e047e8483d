import { alterLeaf } from '../../core/alterations/alterLeaf.ts';
import { parseFaceId } from '../../core/document/face.ts';
import { FACE_SIZES } from '../../core/document/formats.ts';
import { LIGHTS } from '../../core/document/lights.ts';
import type { AuditedCase, MeanColours } from '../../core/exercises/audits/audit.ts';
import type { Easel } from '../../core/press/display/PaintContext.ts';
import { faceOf } from '../../core/press/pressSheet.ts';
import type { Design } from '../../core/press/recipe/design.ts';
import { mm } from '../../core/units/length.ts';
import { type LitPicture, lightFace, pressForLights } from '../../node/lightFace.ts';
import { makeNodeEasel } from '../../node/nodeEasel.ts';
import { orderExercise } from '../deriveExercise.ts';

/** Means need no detail. */
const PX_PER_MM = 2;

/** The mean colour of the data page of each case in every light, the page pressed small. */
export async function measureColours(
  root: string,
  cases: readonly AuditedCase[],
  designs: readonly Design[],
): Promise<readonly MeanColours[]> {
  const easel = makeNodeEasel();
  const colours: MeanColours[] = [];
  for (const one of cases) {
    const design = designs.find(({ specimen }) => specimen.id === one.exercise.specimen)!;
    colours.push(await measureCase(root, one, design, easel));
  }
  return colours;
}

async function measureCase(root: string, { exercise, specimen }: AuditedCase, design: Design, easel: Easel) {
  if (specimen.mrz === null) return {};
  const { orderOf } = await orderExercise(root, exercise, design);
  const { leaf, side } = parseFaceId(specimen.mrz.face);
  const region = { x: mm(0), y: mm(0), ...FACE_SIZES[specimen.format] };
  const look = { region, pxPerMm: PX_PER_MM, upright: 'landscape' as const };
  const set = pressForLights(faceOf(alterLeaf(orderOf(leaf)), side), LIGHTS, look, easel);
  return Object.fromEntries(LIGHTS.map(light => [light, meanOf(lightFace(set, light, look))])) as MeanColours;
}

function meanOf({ data }: LitPicture): readonly [number, number, number] {
  const sums: [number, number, number] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) for (const c of [0, 1, 2] as const) sums[c] += data[at + c]!;
  const count = data.length / 4;
  return [sums[0] / count, sums[1] / count, sums[2] / count];
}
