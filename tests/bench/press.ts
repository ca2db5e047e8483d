import type { Easel, PaintContext } from '../../src/core/press/display/PaintContext.ts';
import { SHEETS } from '../../src/core/press/display/sheets.ts';
import { drawLeaf, type LeafOrder } from '../../src/core/press/drawLeaf.ts';
import { type FaceDrawing, faceOf, pressSheet } from '../../src/core/press/pressSheet.ts';
import { mm } from '../../src/core/units/length.ts';
import type { Box } from '../../src/core/units/shape.ts';
import { makeNodeEasel } from '../../src/node/nodeEasel.ts';
import { readPortrait } from '../../src/node/readPortrait.ts';
import { readCollection } from '../../src/tools/readCollection.ts';
import type { Benchmark } from './measure.ts';

const SPECIMEN = 'orvelia-2016';
const LEAF = 'data';
const BASELINE = '5,000 Bezier strokes on a 600 dpi page';

function box(x: number, y: number, width: number, height: number): Box {
  return { x: mm(x), y: mm(y), width: mm(width), height: mm(height) };
}

/** The same strokes in every run: what a canvas of this machine is worth. */
function strokeCurves(easel: Easel): void {
  const { context } = easel.context(2953, 2079);
  const draw: PaintContext = context;
  draw.lineWidth = 2;
  draw.strokeStyle = 'rgb(40 90 120)';
  for (let i = 0; i < 5000; i++) {
    const [x, y] = [(i * 137) % 2900, (i * 89) % 2000];
    draw.beginPath();
    draw.moveTo(x, y);
    draw.bezierCurveTo(x + 60, y - 40, x + 120, y + 40, x + 180, y);
    draw.stroke();
  }
  draw.getImageData(0, 0, 1, 1);
}

export function pressAll(face: FaceDrawing, dpi: number, easel: Easel): void {
  const frame = { region: box(0, 0, face.width, face.height), pxPerMm: dpi / 25.4 };
  for (const sheet of SHEETS) pressSheet(face, sheet, frame, easel);
}

async function readOrder(root: string): Promise<LeafOrder> {
  const { designs } = await readCollection(root);
  const design = designs.find(({ specimen }) => specimen.id === SPECIMEN);
  const recipe = design?.leaves.find(({ leaf }) => leaf === LEAF);
  if (design?.inks == null || recipe === undefined) throw new Error(`${SPECIMEN} has no recipe for ${LEAF}`);
  return {
    specimen: design.specimen,
    recipe,
    inks: design.inks,
    portrait: await readPortrait(root, design.specimen.holder.person),
  };
}

/** Drawing the lists of the data page, all its maps as a page, and 10 x 10 mm of it as the loupe sees them. */
export async function makePressBenchmarks(root: string): Promise<readonly Benchmark[]> {
  const order = await readOrder(root);
  const face = faceOf(drawLeaf(order), 'verso');
  const easel = makeNodeEasel();
  const benchmark = (name: string, run: () => void): Benchmark => ({
    name,
    run,
    baselineName: BASELINE,
    baseline: () => strokeCurves(easel),
  });
  const region = (x: number, y: number) => (): void => {
    for (const sheet of SHEETS) pressSheet(face, sheet, { region: box(x, y, 10, 10), pxPerMm: 2400 / 25.4 }, easel);
  };
  return [
    benchmark(`display lists of leaf ${LEAF}`, () => void drawLeaf(order)),
    benchmark(`${SHEETS.length} sheets (all maps) of data.verso at 300 dpi`, () => pressAll(face, 300, easel)),
    benchmark(`${SHEETS.length} sheets (all maps) of data.verso at 600 dpi`, () => pressAll(face, 600, easel)),
    benchmark(`${SHEETS.length} sheets of 10 x 10 mm at 2400 dpi: portrait`, region(15, 35)),
    benchmark(`${SHEETS.length} sheets of 10 x 10 mm at 2400 dpi: entries`, region(45, 42)),
    benchmark(`${SHEETS.length} sheets of 10 x 10 mm at 2400 dpi: machine-readable zone`, region(40, 70)),
  ];
}
