import { sampleGrey } from '../../press/display/greyPicture.ts';
import type { Answer } from '../../press/display/inkAnswers.ts';
import type { Item, ToneItem } from '../../press/display/item.ts';
import type { Path } from '../../press/display/path.ts';
import type { ColourPicture } from '../../press/processes/separation.ts';
import { type Coverage, coverFill, dabStroke, type Window } from './coverage.ts';
import { type Brush, type Canvas, makeBrush } from './scanBrush.ts';

/** What a scanner sees of an item: its colour and how it meets what lies below; nothing where it stays unseen. */
export type Seen = (item: Item) => readonly Answer[];

/**
 * A face as an office scanner takes it, `pxPerMm` fine: colours alone, everything finer than a px run together.
 * Begins with white, as a scanner sets paper to white.
 */
export function scanFace(
  items: readonly Item[],
  size: { readonly width: number; readonly height: number },
  pxPerMm: number,
  seen: Seen,
): ColourPicture {
  const [width, height] = [Math.round(size.width * pxPerMm), Math.round(size.height * pxPerMm)];
  const scan: Scan = { width, height, pxPerMm, rgb: new Float32Array(3 * width * height).fill(1) };
  for (const item of items) {
    if (!isMeant(item, pxPerMm)) continue;
    for (const answer of seen(item)) scanItem(scan, item, answer);
  }
  return scan;
}

type Scan = Canvas & { readonly pxPerMm: number };

function isMeant({ detail }: Item, pxPerMm: number): boolean {
  return detail === undefined || (pxPerMm >= (detail.from ?? 0) && pxPerMm < (detail.below ?? Infinity));
}

function windowOf({ bounds }: Item, { width, height, pxPerMm }: Scan): Window | null {
  const [left, top] = [Math.max(0, Math.floor(bounds.x * pxPerMm)), Math.max(0, Math.floor(bounds.y * pxPerMm))];
  const right = Math.min(width, Math.ceil((bounds.x + bounds.width) * pxPerMm));
  const bottom = Math.min(height, Math.ceil((bounds.y + bounds.height) * pxPerMm));
  return right > left && bottom > top ? { left, top, width: right - left, height: bottom - top } : null;
}

function scanItem(scan: Scan, item: Item, answer: Answer): void {
  const window = windowOf(item, scan);
  if (window === null) return;
  const outlines = [...(item.clip === undefined ? [] : [item.clip]), ...(item.within ?? [])];
  if (item.kind === 'stroke' && outlines.length === 0) {
    dabOn(scan, item.path, item.width, makeBrush(scan, answer, scan.pxPerMm));
    return;
  }
  const coverage = coverageOf(item, scan, window);
  for (const outline of outlines) keepWithin(coverage, outline, scan.pxPerMm);
  layCoverage(coverage, makeBrush(scan, answer, scan.pxPerMm));
}

function coverageOf(item: Item, scan: Scan, window: Window): Coverage {
  if (item.kind === 'fill') return coverFill(item.path, item.rule === 'evenodd', scan.pxPerMm, window);
  if (item.kind === 'tone') return coverTone(item, scan.pxPerMm, window);
  const shares = new Float32Array(window.width * window.height);
  const { left, top, width, height } = window;
  dabStroke(item.path, item.width, scan.pxPerMm, (x, y, area) => {
    const [column, row] = [Math.floor(x - left), Math.floor(y - top)];
    if (column >= 0 && row >= 0 && column < width && row < height) shares[row * width + column]! += area;
  });
  return { ...window, shares };
}

function coverTone({ picture, box }: ToneItem, pxPerMm: number, window: Window): Coverage {
  const { left, top, width, height } = window;
  const shares = new Float32Array(width * height);
  for (let row = 0; row < height; row++) {
    const y = ((top + row + 0.5) / pxPerMm - box.y) / box.height;
    for (let column = 0; column < width; column++) {
      const x = ((left + column + 0.5) / pxPerMm - box.x) / box.width;
      if (x >= 0 && x < 1 && y >= 0 && y < 1) shares[row * width + column] = sampleGrey(picture, x, y) / 255;
    }
  }
  return { ...window, shares };
}

function keepWithin(coverage: Coverage, outline: Path, pxPerMm: number): void {
  const clip = coverFill(outline, false, pxPerMm, coverage);
  for (let i = 0; i < clip.shares.length; i++) coverage.shares[i]! *= Math.min(1, clip.shares[i]!);
}

function layCoverage({ left, top, width, height, shares }: Coverage, brush: Brush): void {
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const share = shares[row * width + column]!;
      if (share > 0) brush(left + column, top + row, Math.min(1, share));
    }
  }
}

/** A stroke laid straight onto the scan, each dab shared by the four px about it. */
function dabOn(scan: Scan, path: Path, width: number, brush: Brush): void {
  dabStroke(path, width, scan.pxPerMm, (x, y, area) => {
    const [column, row] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
    const [fx, fy] = [x - 0.5 - column, y - 0.5 - row];
    brush(column, row, area * (1 - fx) * (1 - fy));
    brush(column + 1, row, area * fx * (1 - fy));
    brush(column, row + 1, area * (1 - fx) * fy);
    brush(column + 1, row + 1, area * fx * fy);
  });
}
