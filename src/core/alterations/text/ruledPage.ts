import type { FaceId } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
import { layingOfFace } from '../../press/drawLeaf.ts';
import { type Affine, applyAffine, IDENTITY, invertAffine } from '../../units/affine.ts';
import type { Box } from '../../units/shape.ts';

/** A page that authorities write observations on. Lines as the page is read: where they begin, their height, their length, mm. */
export type RuledPage = {
  readonly face: FaceId;
  /** From the page as it is read to landscape mm. */
  readonly laying: Affine;
  readonly lines: readonly { readonly x: number; readonly y: number; readonly width: number }[];
};

const LEAF = 'observations';
/** Ruled lines are of microprint. */
const RULES = 'P3';

/** The page for observations of a document; null where it has none. */
export function ruledPage(specimen: Specimen): RuledPage | null {
  const rules = specimen.features.find(({ term, face }) => term === RULES && face.startsWith(`${LEAF}.`));
  if (rules === undefined) return null;
  const laying = layingOfFace(specimen, rules.face) ?? IDENTITY;
  const back = invertAffine(laying) ?? IDENTITY;
  const lines = rules.areas
    .flatMap(area => (area.kind === 'rectangle' ? [readBox(area, back)] : []))
    .map(({ x, y, width, height }) => ({ x, y: y + height / 2, width }))
    .sort((a, b) => a.y - b.y);
  return { face: rules.face, laying, lines };
}

function readBox({ x, y, width, height }: Box, map: Affine) {
  const [first, second] = [applyAffine(map, { x, y }), applyAffine(map, { x: x + width, y: y + height })];
  return {
    x: Math.min(first.x, second.x),
    y: Math.min(first.y, second.y),
    width: Math.abs(second.x - first.x),
    height: Math.abs(second.y - first.y),
  };
}
