import { intersectBoxes } from '../../units/box.ts';
import { mm } from '../../units/length.ts';
import type { Box } from '../../units/shape.ts';
import type { Rgb } from './ink.ts';
import { type Answer, inkAnswers, isRainbow } from './inkAnswers.ts';
import type { Item, ToneItem } from './item.ts';
import type { Easel, PaintContext } from './PaintContext.ts';
import { CLOSE, CUBIC, LINE, MOVE, type Path, walkPath } from './path.ts';
import { screenTone } from './screen.ts';
import { BLANK, type Sheet } from './sheets.ts';

/** The part of a face that is painted, in mm, and at how many px per mm. */
export type Frame = { readonly region: Box; readonly pxPerMm: number };

/** Whole pixels of a frame; at least 1. */
export function frameSize({ region, pxPerMm }: Frame): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(1, Math.round(region.width * pxPerMm)),
    height: Math.max(1, Math.round(region.height * pxPerMm)),
  };
}

/**
 * Paints one sheet of the items, in their order, on a context as large as the frame. Items that end outside the
 * region, do not answer in the sheet, or are meant for another resolution are skipped.
 */
export function paintSheet(
  items: readonly Item[],
  sheet: Sheet,
  frame: Frame,
  context: PaintContext,
  easel: Easel,
): void {
  const { width, height } = frameSize(frame);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalCompositeOperation = 'source-over';
  context.globalAlpha = 1;
  const [r, g, b] = BLANK[sheet];
  context.fillStyle = `rgb(${r} ${g} ${b})`;
  context.fillRect(0, 0, width, height);
  context.lineJoin = 'round';
  context.imageSmoothingEnabled = true;
  for (const item of items) if (isPainted(item, frame)) paintItem(item, sheet, frame, context, easel);
  context.restore();
}

function isPainted({ bounds, detail }: Item, { region, pxPerMm }: Frame): boolean {
  if (detail !== undefined && (pxPerMm < (detail.from ?? 0) || pxPerMm >= (detail.below ?? Infinity))) return false;
  return (
    bounds.x <= region.x + region.width &&
    bounds.y <= region.y + region.height &&
    bounds.x + bounds.width >= region.x &&
    bounds.y + bounds.height >= region.y
  );
}

function paintItem(item: Item, sheet: Sheet, frame: Frame, context: PaintContext, easel: Easel): void {
  const answers = inkAnswers(item.ink, sheet);
  if (answers.length === 0) return;
  const { region, pxPerMm } = frame;
  context.setTransform(pxPerMm, 0, 0, pxPerMm, -region.x * pxPerMm, -region.y * pxPerMm);
  const outlines = [...(item.clip === undefined ? [] : [item.clip]), ...(item.within ?? [])];
  if (outlines.length > 0) context.save();
  for (const outline of outlines) {
    tracePath(outline, context);
    context.clip();
  }
  for (const answer of answers) {
    context.globalCompositeOperation = answer.rule;
    if (item.kind === 'tone') paintTone(item, answer, frame, context, easel);
    else paintPath(item, answer, context);
  }
  if (outlines.length > 0) context.restore();
}

function paintPath(item: Exclude<Item, ToneItem>, answer: Answer, context: PaintContext): void {
  const style = styleOf(answer, context);
  tracePath(item.path, context);
  if (item.kind === 'fill') {
    context.fillStyle = style;
    context.fill(item.rule ?? 'nonzero');
    return;
  }
  context.strokeStyle = style;
  context.lineWidth = item.width;
  context.lineCap = item.cap ?? 'butt';
  context.stroke();
}

/** Begins the outlines anew, ready to be filled or stroked. */
export function tracePath(path: Path, context: PaintContext): void {
  context.beginPath();
  walkPath(path, (code, at) => {
    if (code === MOVE) context.moveTo(path[at]!, path[at + 1]!);
    else if (code === LINE) context.lineTo(path[at]!, path[at + 1]!);
    else if (code === CLOSE) context.closePath();
    else if (code === CUBIC)
      context.bezierCurveTo(path[at]!, path[at + 1]!, path[at + 2]!, path[at + 3]!, path[at + 4]!, path[at + 5]!);
    else context.quadraticCurveTo(path[at]!, path[at + 1]!, path[at + 2]!, path[at + 3]!);
  });
}

function toByte(share: number): number {
  return Math.min(255, Math.max(0, Math.round(share * 255)));
}

function toStyle(colour: Rgb): string {
  return `rgb(${toByte(colour[0])} ${toByte(colour[1])} ${toByte(colour[2])})`;
}

function styleOf({ colour }: Answer, context: PaintContext): unknown {
  if (!isRainbow(colour)) return toStyle(colour);
  const { from, to, stops } = colour;
  const gradient = context.createLinearGradient(from.x, from.y, to.x, to.y);
  for (const [at, stop] of stops) gradient.addColorStop(at, toStyle(stop));
  return gradient;
}

/** A tone becomes coverage in the alpha of one colour, so that every rule of composition treats it as it treats a shape. */
function paintTone(item: ToneItem, answer: Answer, frame: Frame, context: PaintContext, easel: Easel): void {
  const colour = isRainbow(answer.colour) ? answer.colour.stops[0]![1] : answer.colour;
  const { screen } = item;
  if (screen === undefined || frame.pxPerMm < screen.from) {
    const { width, height, pixels } = item.picture;
    const stamp = stampOf(pixels, width, height, colour, easel);
    context.drawImage(stamp as never, item.box.x, item.box.y, item.box.width, item.box.height);
    return;
  }
  const part = wholePixels(item.box, frame);
  if (part === null) return;
  const coverage = screenTone(item.picture, item.box, screen, part.box, part);
  const stamp = stampOf(coverage, part.width, part.height, colour, easel);
  context.drawImage(stamp as never, part.box.x, part.box.y, part.box.width, part.box.height);
}

/** The part of `box` inside the frame, widened to whole pixels. */
function wholePixels(box: Box, { region, pxPerMm }: Frame): { box: Box; width: number; height: number } | null {
  const part = intersectBoxes(box, region);
  if (part === null) return null;
  const left = Math.floor((part.x - region.x) * pxPerMm);
  const top = Math.floor((part.y - region.y) * pxPerMm);
  const width = Math.ceil((part.x + part.width - region.x) * pxPerMm) - left;
  const height = Math.ceil((part.y + part.height - region.y) * pxPerMm) - top;
  if (width < 1 || height < 1) return null;
  return {
    width,
    height,
    box: {
      x: mm(region.x + left / pxPerMm),
      y: mm(region.y + top / pxPerMm),
      width: mm(width / pxPerMm),
      height: mm(height / pxPerMm),
    },
  };
}

function stampOf(coverage: Uint8Array, width: number, height: number, colour: Rgb, easel: Easel): unknown {
  const { canvas, context } = easel.context(width, height);
  const picture = context.createImageData(width, height);
  const { buffer, byteOffset } = picture.data;
  const words = new Uint32Array(buffer, byteOffset, width * height);
  const tint = asWord(toByte(colour[0]), toByte(colour[1]), toByte(colour[2]), 0);
  const opacity = asWord(0, 0, 0, 1);
  for (let i = 0; i < words.length; i++) words[i] = tint + opacity * coverage[i]!;
  context.putImageData(picture as never, 0, 0);
  return canvas;
}

/** Four bytes of a pixel as this machine keeps them in one number. */
function asWord(r: number, g: number, b: number, a: number): number {
  return new Uint32Array(new Uint8Array([r, g, b, a]).buffer)[0]!;
}
