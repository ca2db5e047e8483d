import { describe, expect, it } from 'vitest';
import type { Deeds } from '../../../../src/core/alterations/deed.ts';
import { boxAt, highest, meanOf, pressPage, shareChanged, worn } from '../pressed.ts';

const NUMBER = boxAt(79, 20.6, 18, 2.5);
const ZONE = boxAt(7, 70.5, 60, 3.2);

/** Darkest tenth against lightest tenth, of the byte's range: what reading needs. */
function contrastIn(deeds: Deeds | undefined, box: typeof ZONE): number {
  const values = pressPage(deeds)('albedo', 1, box).toSorted();
  const tenth = Math.floor(values.length / 10);
  return (meanOf(values.slice(-tenth)) - meanOf(values.slice(0, tenth))) / 255;
}

describe('innocent wear', () => {
  it.each([
    ['handled for years', worn('handling', { rubbing: 1, dirt: 1 })],
    ['washed with the shirt', worn('machine-wash', { strength: 1 })],
    ['stained right there', worn('stain', { side: 'verso', x: 60, y: 70, radius: 30, strength: 1 })],
  ])('ALT-24 leaves entries and zone legible: %s', (_, deeds) => {
    for (const box of [NUMBER, ZONE]) expect(contrastIn(deeds, box)).toBeGreaterThan(0.6 * contrastIn(undefined, box));
  });

  it('goes through the sheet where a drink was spilled, darkest at its rim', () => {
    const stain = worn('stain', { side: 'verso', x: 60, y: 70, radius: 14, strength: 0.8 });
    const through = boxAt(56, 66, 8, 6);
    expect(meanOf(pressPage(stain)('albedo', 2, through))).toBeLessThan(meanOf(pressPage()('albedo', 2, through)) - 5);
    const behind = boxAt(125 - 64, 66, 8, 6);
    const title = pressPage(undefined, 'recto')('albedo', 2, behind);
    expect(meanOf(pressPage(stain, 'recto')('albedo', 2, behind))).toBeLessThan(meanOf(title) - 3);
    expect(highest(pressPage(stain)('surface', 0, through))).toBeGreaterThan(2);
  });

  it('takes its share of every glow but not of the trainer’s overprint', () => {
    const [emblem, overprint] = [boxAt(40, 38, 10, 12), boxAt(75, 45, 40, 7)];
    const [fresh, faded] = [pressPage(), pressPage(worn('uv-fading', { share: 0.5 }))];
    expect(highest(faded('uv365', 0, emblem))).toBeLessThan(0.62 * highest(fresh('uv365', 0, emblem)));
    expect(highest(faded('uv365', 0, overprint))).toBeGreaterThan(0.9 * highest(fresh('uv365', 0, overprint)));
  });

  it('scratches, soils and folds, and changes neither print nor paper', () => {
    const [fresh, used] = [pressPage(), pressPage(worn('handling', { rubbing: 0.8, dirt: 0.8 }))];
    const edge = boxAt(20, 86.2, 80, 1.2);
    expect(meanOf(used('albedo', 2, edge))).toBeLessThan(meanOf(fresh('albedo', 2, edge)) - 10);
    const corner = boxAt(112, 76, 12, 11);
    expect(highest(used('surface', 0, corner))).toBeGreaterThan(highest(fresh('surface', 0, corner)) + 20);
    expect(meanOf(used('absorption', 0, ZONE))).toBeGreaterThan(0.9 * meanOf(fresh('absorption', 0, ZONE)));
  });

  it('ALT-24 lifts a film by heat without moving, gluing or breaking what it carries', () => {
    const deeds = worn('heat-delamination', { corner: 'lower-right', strength: 1 });
    const [fresh, blistered] = [pressPage(), pressPage(deeds)];
    const corner = boxAt(108, 70, 16, 17);
    expect(highest(blistered('surface', 0, corner))).toBeGreaterThan(highest(fresh('surface', 0, corner)) + 25);
    expect(shareChanged(fresh('uv365', 2, corner), blistered('uv365', 2, corner))).toBe(0);
    expect(shareChanged(fresh('ovd', 2, corner), blistered('ovd', 2, corner))).toBe(0);
    const far = boxAt(4, 20, 40, 40);
    expect(shareChanged(fresh('albedo', 0, far), blistered('albedo', 0, far))).toBe(0);
  });

  it('lets a washed leaf glow all over, its edges most, and keeps what lies in the sheet', () => {
    const [fresh, washed] = [pressPage(), pressPage(worn('machine-wash', { strength: 0.8 }))];
    const [middle, edge] = [boxAt(100, 66, 12, 2), boxAt(60, 85, 40, 2)];
    expect(meanOf(washed('uv365', 2, middle))).toBeGreaterThan(meanOf(fresh('uv365', 2, middle)) + 20);
    expect(meanOf(washed('uv365', 2, edge))).toBeGreaterThan(meanOf(washed('uv365', 2, middle)) + 20);
    expect(shareChanged(fresh('through', 0, middle), washed('through', 0, middle))).toBe(0);
  });

  it('ALT-44 bends the leaf and changes nothing but its relief', () => {
    const deeds = worn('page-curl', { place: 'lower-right', reach: 30, strength: 1 });
    const [fresh, curled] = [pressPage(), pressPage(deeds)];
    const [tip, far] = [boxAt(112, 80, 8, 5), boxAt(45, 30, 6, 4)];
    expect(meanOf(curled('surface', 0, tip))).toBeGreaterThan(meanOf(fresh('surface', 0, tip)) + 30);
    expect(shareChanged(fresh('surface', 0, far), curled('surface', 0, far))).toBe(0);
    for (const sheet of ['albedo', 'uv365', 'uv254', 'absorption', 'coat', 'through'] as const) {
      expect(shareChanged(fresh(sheet, 0, tip), curled(sheet, 0, tip))).toBe(0);
    }
    const [before, behind] = [pressPage(undefined, 'recto'), pressPage(deeds, 'recto')];
    const reverse = boxAt(125 - 120, 80, 8, 5);
    expect(meanOf(behind('surface', 1, reverse))).toBeGreaterThan(meanOf(before('surface', 1, reverse)) + 30);
  });
});
