import type { FaceId } from '../../core/document/face.ts';
import { mm } from '../../core/units/length.ts';
import type { Box } from '../../core/units/shape.ts';
import type { BenchState } from '../Bench.ts';
import { layoutOf, panesOf } from '../stage/pictures.ts';
import { fitView } from '../view/fitView.ts';
import { mapBox } from '../view/layBook.ts';
import type { View } from '../view/view.ts';

/** Room left around what is flown to: its neighbourhood tells where on the page it is. */
const AROUND = 0.6;
/** Nothing is flown to closer than this box, mm. */
const SMALLEST = 9;

/** The view that shows a box of a face (landscape mm) and a little around it. */
export function flyView(state: BenchState, face: FaceId, box: Box, screenPxPerMm: number): View {
  const layout = layoutOf(state);
  const laid = layout.faces.find(entry => entry.face.id === face) ?? layout.faces[0];
  const { x, y, width, height } = mapBox(laid.toBench, box);
  const [wide, high] = [Math.max(width * (1 + AROUND), SMALLEST), Math.max(height * (1 + AROUND), SMALLEST)];
  const around = { x: mm(x + (width - wide) / 2), y: mm(y + (height - high) / 2), width: mm(wide), height: mm(high) };
  const whole = fitView(state.view, layout.bounds, panesOf(state)[0], screenPxPerMm);
  const close = fitView(state.view, around, panesOf(state)[0], screenPxPerMm);
  return { ...close, pxPerMm: Math.max(close.pxPerMm, whole.pxPerMm) };
}
