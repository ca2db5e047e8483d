import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import type { GreyPicture } from './greyPicture.ts';
import type { Ink } from './ink.ts';
import type { Detail, FillItem, StrokeItem, ToneItem } from './item.ts';
import { type Path, pathBounds } from './path.ts';
import type { Screen } from './screen.ts';

type Extras = { readonly clip?: Path; readonly detail?: Detail };
const NOWHERE: Box = { x: mm(-999), y: mm(-999), width: mm(0), height: mm(0) };

function growBox(box: Box, by: number): Box {
  return { x: mm(box.x - by), y: mm(box.y - by), width: mm(box.width + 2 * by), height: mm(box.height + 2 * by) };
}

export function fillItem(
  path: Path,
  ink: Ink,
  extras: Extras & { readonly rule?: 'nonzero' | 'evenodd' } = {},
): FillItem {
  return { kind: 'fill', path, ink, bounds: pathBounds(path) ?? NOWHERE, ...extras };
}

export function strokeItem(
  path: Path,
  width: number,
  ink: Ink,
  extras: Extras & { readonly cap?: 'butt' | 'round' } = {},
): StrokeItem {
  const bounds = growBox(pathBounds(path) ?? NOWHERE, width / 2);
  return { kind: 'stroke', path, width, ink, bounds, ...extras };
}

export function toneItem(
  picture: GreyPicture,
  box: Box,
  ink: Ink,
  extras: Extras & { readonly screen?: Screen } = {},
): ToneItem {
  return { kind: 'tone', picture, box, ink, bounds: box, ...extras };
}
