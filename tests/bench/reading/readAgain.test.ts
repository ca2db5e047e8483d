import { describe, expect, it } from 'vitest';
import type { MapSource } from '../../../src/bench/maps/MapSource.ts';
import type { Reading } from '../../../src/bench/reading/Reading.ts';
import { startPageReading } from '../../../src/bench/reading/startPageReading.ts';
import type { Quad } from '../../../src/core/reader/readerPicture.ts';
import type { VisualPlace } from '../../../src/core/reader/visualReading.ts';
import type { FoundZone, ReadLine, ZoneReading } from '../../../src/core/reader/zoneReading.ts';
import { mm } from '../../../src/core/units/length.ts';
import { smallBook } from '../book.ts';
import { drawBars } from '../ocr/printedPage.ts';
import { fakeReader, NO_ZONE } from './fakeReader.ts';
import { type FakeRecogniser, fakeRecogniser } from './fakeRecogniser.ts';
import { whenOver, whenSo } from './whenOver.ts';

const SOURCE: MapSource = {
  key: 'plain',
  book: smallBook(),
  lanes: 1,
  request: async () => ({ width: 1, height: 1, data: new Uint8ClampedArray(4) }),
  destroy: () => undefined,
};
const QUAD: Quad = [
  { x: 20, y: 20 },
  { x: 274, y: 20 },
  { x: 274, y: 44 },
  { x: 20, y: 44 },
];
const LINE = { quad: QUAD, characters: Array.from({ length: 10 }) } as unknown as ReadLine;
const ZONE = { kind: 'zone', lines: [LINE, LINE], quad: QUAD } as unknown as FoundZone;
const PLACES: readonly VisualPlace[] = [
  { field: 'sex', box: { x: mm(10), y: mm(10), width: mm(20), height: mm(3) } },
  { field: 'birthPlace', box: { x: mm(10), y: mm(70), width: mm(20), height: mm(3) } },
];
/** Print where the lines and the first entry are (11.8 px/mm), none where the second is. */
const PICTURE = drawBars(1476, 1039, [
  [30, 22, 200, 20],
  [125, 122, 100, 25],
]);

function start(recogniser: FakeRecogniser, zone: ZoneReading, visual = PLACES): Reading {
  const { port } = fakeReader({ zone, picture: PICTURE });
  return startPageReading(
    { source: SOURCE, face: 'data.verso', visual },
    { openReader: () => port, openRecogniser: recogniser.open },
  );
}

describe('the other recogniser', () => {
  it('reads lines and entries, and is ended', async () => {
    const recogniser = fakeRecogniser();
    const states = await whenOver(start(recogniser, ZONE));
    expect(states.at(-1)).toMatchObject({
      outcome: 'done',
      progress: 1,
      secondOpinion: { state: 'done', value: ['AB', 'AB'] },
      visual: {
        state: 'done',
        value: [
          { field: 'sex', text: 'A B', confidence: 0.5 },
          { field: 'birthPlace', text: '', confidence: 0 },
        ],
      },
    });
    expect(recogniser.asked).toEqual(['zone-line', 'zone-line', 'entry']);
    expect(recogniser).toMatchObject({ opened: 1 });
    expect(recogniser.closed).toBeGreaterThan(0);
    const shares = states.map(({ progress }) => progress);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it('reads the entries of a page without a zone', async () => {
    const states = await whenOver(start(fakeRecogniser(), NO_ZONE));
    expect(states.at(-1)).toMatchObject({ secondOpinion: { state: 'off' }, visual: { state: 'done' } });
  });

  it('is not loaded where there is nothing for it', async () => {
    const recogniser = fakeRecogniser();
    const states = await whenOver(start(recogniser, NO_ZONE, []));
    expect(recogniser.opened).toBe(0);
    expect(states.at(-1)).toMatchObject({ outcome: 'done', secondOpinion: { state: 'off' }, visual: { state: 'off' } });
  });

  it.each([
    ['not-loaded', 'reading/recogniser-not-loaded'],
    ['breaks', 'reading/recogniser-broke'],
  ] as const)('that %s takes nothing from our own reader', async (how, code) => {
    const recogniser = fakeRecogniser(how);
    const states = await whenOver(start(recogniser, ZONE));
    expect(states.at(-1)).toMatchObject({
      outcome: 'done',
      zone: { state: 'done', value: ZONE },
      page: { state: 'done' },
      secondOpinion: { state: 'failed', code },
      visual: { state: 'failed', code },
    });
    expect(recogniser.closed).toBeGreaterThan(0);
  });

  it('is ended at once where the reading is cancelled', async () => {
    const recogniser = fakeRecogniser('hangs');
    const reading = start(recogniser, ZONE);
    await whenSo(reading, ({ page, progress }) => page.state === 'done' && progress > 0.5);
    while (recogniser.asked.length === 0) await new Promise(resolve => setTimeout(resolve, 0));
    reading.cancel();
    expect(recogniser.closed).toBe(1);
    expect(reading.getState()).toMatchObject({
      outcome: 'cancelled',
      zone: { state: 'done' },
      secondOpinion: { state: 'cancelled' },
      visual: { state: 'cancelled' },
    });
  });
});
