import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/core/press/display/item.ts';
import { SHEETS } from '../../../../src/core/press/display/sheets.ts';
import { drawOnly, elementsOf, SIDES, VISA_LEAVES } from './orvelia.ts';
import { meanOf, pathOf, printOne, printSheet, spotsOf } from './printOne.ts';

const FACES = ['observations', ...VISA_LEAVES].flatMap(leaf => SIDES.map(side => [leaf, side] as const));

function fibresOf(leaf: string, side: 'recto' | 'verso'): readonly Item[] {
  return drawOnly(leaf, elementsOf(leaf, 'fibres', side))[side];
}

/** Darkest and lightest byte of the light that passes, and of the sheet beside it. */
function reachOf(data: Uint8ClampedArray): readonly [number, number] {
  let [least, most] = [255, 0];
  for (let i = 0; i < data.length; i += 4) [least, most] = [Math.min(least, data[i]!), Math.max(most, data[i]!)];
  return [least, most];
}

describe('fibres', () => {
  it('PRE-301 lie elsewhere on every face and in the same places on every run', () => {
    const starts = FACES.map(([leaf, side]) => fibresOf(leaf, side).map(item => pathOf(item).slice(1, 3).join(' ')));
    for (const list of starts) expect(list.length).toBeGreaterThan(100);
    for (const [i, list] of starts.entries()) {
      const others = new Set(starts.filter((_, k) => k !== i).flat());
      expect(list.filter(start => others.has(start)).length).toBeLessThanOrEqual(1);
    }
    expect(fibresOf('visa-2', 'verso')).toEqual(fibresOf('visa-2', 'verso'));
  });

  it('PRE-302 dip under the surface, are no longer than said, and are cut by the edges', () => {
    const element = { process: 'fibres', count: 60, length: [2, 6], width: 0.05, ink: { colour: [0.2, 0.2, 0.8] } };
    const items = printOne(element).recto;
    const strengths = new Set(items.map(item => JSON.stringify(item.ink.colour)));
    expect(strengths.size).toBe(3);
    for (const { bounds } of items) expect(Math.max(bounds.width, bounds.height)).toBeLessThanOrEqual(6.3 + 0.05);
    const cut = items.filter(
      ({ bounds: { x, y, width, height } }) => x < 0 || y < 0 || x + width > 125 || y + height > 88,
    );
    expect(cut.length).toBeGreaterThan(2);
    expect(cut.length).toBeLessThan(items.length / 4);
  });

  it('PRE-303 planchettes are discs of nearly one size, sunk to different depths', () => {
    const items = printOne({ process: 'planchettes', count: 20, size: 1.2, ink: { colour: [0.5, 0.2, 0.2] } }).recto;
    expect(items).toHaveLength(20);
    for (const { bounds } of items) expect(Math.abs(bounds.width - 1.2)).toBeLessThan(0.11);
    expect(new Set(items.map(item => JSON.stringify(item.ink.colour))).size).toBeGreaterThan(15);
  });
});

describe('a watermark', () => {
  const PAPER = { process: 'paper', side: 'recto', transmission: 0.5, ink: {}, id: 'sheet' } as const;
  const MARK = { process: 'watermark', motif: 'lighthouse', frame: [40, 20, 33, 42], ink: undefined };
  const LETTERS = { process: 'watermark', letters: { text: 'OV', at: [50, 50], capHeight: 7 }, ink: undefined };

  it.each([MARK, LETTERS])('PRE-304 acts in the light from behind and nowhere else but for 4 µm of relief', element => {
    const press = (elements: readonly object[], sheet: (typeof SHEETS)[number]) =>
      printSheet(drawOnly('data', [PAPER, ...elements] as never), sheet, [40, 20, 33, 42], 4).data;
    for (const sheet of SHEETS) {
      const [marked, bare] = [press([{ ...element, id: 'mark', side: 'recto' }], sheet), press([], sheet)];
      const greatest = marked.reduce((most, value, i) => Math.max(most, Math.abs(value - bare[i]!)), 0);
      if (sheet === 'through') expect(greatest).toBeGreaterThan(30);
      else expect(greatest).toBeLessThanOrEqual(sheet === 'surface' ? 4 : 0);
    }
  });

  it('PRE-305 is darker and lighter than its sheet in soft steps; its letters are lighter only', () => {
    const through = (leaf: ReturnType<typeof printOne>) => printSheet(leaf, 'through', [40, 20, 33, 42], 12).data;
    const mark = through(drawOnly('data', [PAPER, { ...MARK, id: 'mark', side: 'recto' } as never]));
    const [least, most] = reachOf(mark);
    expect(least).toBeLessThan(90);
    expect(most).toBeGreaterThan(165);
    let steepest = 0;
    for (let i = 4; i < mark.length; i += 4)
      if ((i / 4) % 396 > 0) steepest = Math.max(steepest, Math.abs(mark[i]! - mark[i - 4]!));
    expect(steepest).toBeLessThan(32);
    const letters = reachOf(through(drawOnly('data', [PAPER, { ...LETTERS, id: 'mark', side: 'recto' } as never])));
    expect(letters[0]).toBeGreaterThanOrEqual(127);
    expect(letters[1]).toBeGreaterThan(165);
  });

  it('PRE-306 of the data leaf is another than that of all other leaves, which carry theirs in one place', () => {
    const marks = ['observations', ...VISA_LEAVES].flatMap(leaf => elementsOf(leaf, 'watermark'));
    const pictures = marks.filter(({ motif }) => motif !== undefined);
    expect(pictures.map(({ motif, frame }) => [motif, frame])).toEqual(
      pictures.map(() => [pictures[0]!.motif, pictures[0]!.frame]),
    );
    expect(pictures).toHaveLength(5);
    expect(elementsOf('data', 'watermark').map(({ motif }) => motif)).not.toContain(pictures[0]!.motif);
  });
});

describe('a security thread', () => {
  const THREAD = {
    process: 'thread',
    at: 60,
    width: 1.2,
    text: 'ORVELIA QOV',
    capHeight: 0.82,
    ink: { transmission: 0.15 },
    windows: {
      from: 6,
      length: 6,
      step: 16,
      inks: [
        { uv365: [0, 1, 0], cover: [0.7, 0.7, 0.7] },
        { uv365: [1, 0, 0], cover: [0.7, 0.7, 0.7] },
      ],
    },
  };

  it('PRE-307 is dark from edge to edge against the light, its letters clear and large enough to read', () => {
    const leaf = printOne(THREAD);
    const strip = printSheet(leaf, 'through', [59.4, 0, 1.2, 88], 40);
    expect(meanOf(strip, 0)).toBeLessThan(110);
    const edge = (y: number) => meanOf(printSheet(leaf, 'through', [59.45, y, 0.05, 0.5], 40), 0);
    for (const y of [0, 20, 44, 70, 87.5]) expect(edge(y)).toBeLessThan(60);
    for (const element of ['data', 'observations', ...VISA_LEAVES].flatMap(name => elementsOf(name, 'thread'))) {
      expect(element.text).toBe('ORVELIA QOV');
      expect(element.capHeight).toBeGreaterThanOrEqual(0.7);
      expect(element.capHeight).toBeLessThan(element.width * 0.8);
    }
    expect(reachOf(strip.data)[1]).toBeGreaterThan(250);
  });

  it('PRE-308 lies bare in windows on one face only, in its inks in turn', () => {
    const leaf = printOne(THREAD);
    expect(leaf.verso).toHaveLength(0);
    expect(leaf.recto).toHaveLength(5);
    for (const [i, item] of leaf.recto.entries()) {
      expect(item.ink.uv365).toEqual(i % 2 === 0 ? [0, 1, 0] : [1, 0, 0]);
      expect(item.bounds.y).toBeCloseTo(6 + 16 * i, 0);
      expect(item.bounds.width).toBeCloseTo(1.2, 2);
      expect(spotsOf(item.clip!).length).toBeGreaterThan(10);
    }
    expect(meanOf(printSheet(leaf, 'uv365', [59.4, 13, 1.2, 7], 20), 1)).toBe(0);
  });
});
