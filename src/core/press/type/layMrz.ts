import type { DocumentFormat } from '../../document/formats.ts';
import { MRZ_PITCH, mrzCells } from '../../document/mrzGeometry.ts';
import type { Box } from '../../units/shape.ts';
import { joinPaths, makePath, type Path, pathBounds } from '../display/path.ts';
import { drawGlyph } from './glyph.ts';
import { inkBox } from './inkBox.ts';
import { openFace } from './typeface.ts';

export type LaidMrzLine = {
  readonly path: Path;
  /** The ink of each character, in mm on the face. */
  readonly boxes: readonly Box[];
  readonly box: Box;
  readonly missing: readonly string[];
};

/**
 * Lines of a machine-readable zone in OCR-B size 1: the em at which the face's one advance is the pitch of 2.54 mm
 * (strokes are then 0.35 mm). Each character stands in the middle of its cell, the filler's middle on the line's centre.
 */
export function layMrz(lines: readonly string[], format: DocumentFormat): readonly LaidMrzLine[] {
  return lines.map((line, i) => layMrzLine(line, format, i + 1));
}

function layMrzLine(text: string, format: DocumentFormat, line: number): LaidMrzLine {
  const face = openFace('ocrb');
  const filler = face.glyphOf('<') ?? face.missing;
  const reach = pathBounds(filler.outline) ?? { y: 0, height: 0 };
  const unit = MRZ_PITCH / filler.advance;
  const paths: Path[] = [];
  const boxes: Box[] = [];
  const missing = new Set<string>();
  for (const [i, character] of [...text].entries()) {
    const cell = mrzCells(format, line, i + 1);
    const known = face.glyphOf(character);
    if (known === null) missing.add(character);
    const glyph = known ?? face.missing;
    const x = cell.x + (cell.width - glyph.advance * unit) / 2;
    const y = cell.y + cell.height / 2 + (reach.y + reach.height / 2) * unit;
    const maker = makePath();
    drawGlyph(maker, glyph, { a: unit, b: 0, c: 0, d: -unit, e: x, f: y });
    paths.push(maker.path);
    boxes.push(inkBox(maker.path, x, y));
  }
  const path = joinPaths(paths);
  const start = mrzCells(format, line, 1);
  return { path, boxes, box: inkBox(path, start.x, start.y), missing: [...missing] };
}
