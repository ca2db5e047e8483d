import { expect, it } from 'vitest';
import type { MrzFormat } from '../../../src/core/mrz/formats.ts';
import type { ReaderPicture } from '../../../src/core/reader/readerPicture.ts';
import { readZone } from '../../../src/core/reader/readZone.ts';
import type { FoundZone } from '../../../src/core/reader/zoneReading.ts';
import { makePrint } from './prints/conditions.ts';

const PAPER = [236, 233, 226] as const;
const STAIN = [58, 44, 38] as const;

/** Shares of the zone's width (left to right) and height (top to bottom) that are painted over. */
type Cover = { readonly from: number; readonly to: number; readonly top: number; readonly bottom: number };

async function readCovered(format: MrzFormat, cover: Cover, colour: typeof PAPER | typeof STAIN) {
  const { picture, truth } = await makePrint('clean-300', 3, format);
  if (truth === null) throw new Error('no zone drawn');
  const [first, right, last] = [truth.corners[0], truth.corners[1], truth.corners[3]];
  const along = (share: number): number => Math.round(first.x + share * (right.x - first.x));
  const down = (share: number): number => Math.round(first.y + share * (last.y - first.y));
  const painted = paint(picture, along(cover.from), along(cover.to), down(cover.top), down(cover.bottom), colour);
  const zone = readZone(painted);
  if (zone.kind === 'none') throw new Error('no zone found');
  return { zone, lines: truth.lines };
}

function paint(
  picture: ReaderPicture,
  left: number,
  right: number,
  top: number,
  bottom: number,
  colour: readonly number[],
): ReaderPicture {
  const data = picture.data.slice();
  for (let y = Math.max(0, top); y < Math.min(picture.height, bottom); y++) {
    for (let x = Math.max(0, left); x < Math.min(picture.width, right); x++)
      data.set(colour, 4 * (y * picture.width + x));
  }
  return { ...picture, data };
}

const textAt = (zone: FoundZone, line: number): string =>
  zone.lines[line]!.characters.map(({ character, state }) =>
    state === 'clear' || state === 'doubtful' ? character : '·',
  ).join('');

it.each([
  ['TD3', PAPER],
  ['TD3', STAIN],
  ['TD2', PAPER],
  ['MRV-A', STAIN],
] as const)('RDR-9 reads the line that is left where the other is covered: %s', async (format, colour) => {
  const { zone, lines } = await readCovered(format, { from: 0.2, to: 1.03, top: 0.52, bottom: 1.1 }, colour);
  expect(zone.format).toBe(format);
  expect(textAt(zone, 0)).toBe(lines[0]);
  expect(zone.notes).toContain('reader/unread-characters');
  expect(textAt(zone, 1)).toMatch(/^[A-Z0-9<]{5}.*·{20}$/);
});

it('RDR-9 reads what is left of both lines beside a stain through the middle', async () => {
  const { zone, lines } = await readCovered('TD3', { from: 0.4, to: 0.6, top: -0.2, bottom: 1.2 }, STAIN);
  expect(zone.format).toBe('TD3');
  for (const line of [0, 1]) {
    expect(textAt(zone, line).slice(0, 17)).toBe(lines[line]!.slice(0, 17));
    expect(textAt(zone, line).slice(-17)).toBe(lines[line]!.slice(-17));
  }
});

it('RDR-3 does not take two lines of which the end is covered for those of a card', async () => {
  const { zone, lines } = await readCovered('TD3', { from: 30 / 44, to: 1.1, top: -0.3, bottom: 1.3 }, PAPER);
  expect(zone.format).not.toBe('TD1');
  for (const line of [0, 1]) expect(textAt(zone, line).slice(0, 29)).toBe(lines[line]!.slice(0, 29));
});

it('RDR-3 takes the length that leaves no print out where the end of one line is covered', async () => {
  const { zone, lines } = await readCovered('MRV-A', { from: 31 / 44, to: 1.1, top: 0.5, bottom: 1.3 }, STAIN);
  expect(zone.format).toBe('MRV-A');
  expect(textAt(zone, 0)).toBe(lines[0]);
  expect(textAt(zone, 1).slice(0, 30)).toBe(lines[1]!.slice(0, 30));
});
