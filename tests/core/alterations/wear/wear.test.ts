import { describe, expect, it } from 'vitest';
import type { Deeds } from '../../../../src/core/alterations/deed.ts';
import { boxAt, highest, meanOf, pressPage, worn } from '../pressed.ts';

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
    ['stained right there', worn('stain', { side: 'verso', x: 60, y: 70, radius: 30, strength: 1 })],
  ])('leaves entries and zone legible: %s', (_, deeds) => {
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
});
