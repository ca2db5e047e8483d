import { describe, expect, it } from 'vitest';
import { findZones } from '../../../../src/core/reader/find/findZones.ts';
import { STRAIGHT_PX_PER_MM, type StraightZone } from '../../../../src/core/reader/straightZone.ts';
import { makeDice } from '../../../../src/core/units/dice.ts';
import { paintGuilloche } from '../prints/grounds.ts';
import { EVEN_LIGHT } from '../prints/light.ts';
import { makeNegative } from '../prints/negatives.ts';
import { paintPage } from '../prints/paintPage.ts';
import { takePhotograph } from '../prints/photograph.ts';
import { randomMrz } from '../prints/randomMrz.ts';
import { NO_CROP, type Scan, STRIP, scanZone } from '../prints/scan.ts';
import { SHEETS } from '../prints/sheets.ts';
import { OCR_B, plainCut } from '../prints/typeface.ts';
import { bendPrint, type KnownZone, turnPrint } from './changePicture.ts';
import { compareZone } from './compareZone.ts';

/** mm by which corners of cells may be missed: 0.04 to 0.15 as measured. */
const NEAR = 0.3;

function scan(change: Partial<Scan>, seed = 1) {
  const dice = makeDice(seed);
  const format = change.format ?? 'TD3';
  const lines = randomMrz(dice, format);
  const plain = { cut: plainCut(OCR_B), ink: '#222', ground: paintGuilloche, dpi: 200, tall: STRIP, crop: NO_CROP };
  const still = { tilt: 1, jitter: 0.03, blur: 0.4, light: EVEN_LIGHT, jpeg: null };
  return scanZone('find', seed, { ...plain, ...still, format, lines, ...change }, dice);
}

function expectWhole({ picture, truth }: KnownZone, what: string): StraightZone {
  const [zone] = findZones(picture);
  expect(zone, what).toBeDefined();
  const { corner, ...rest } = compareZone(zone!, truth);
  expect(rest, what).toEqual({ before: 0, after: 0, lines: truth.lines.length });
  expect(corner, what).toBeLessThan(NEAR);
  return zone!;
}

describe('findZones', () => {
  it('RDR-20 finds a scanned zone of any format and lays it straight', async () => {
    for (const format of ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'] as const) {
      const { picture, truth } = await scan({ format, dpi: 150 });
      expectWhole({ picture, truth: truth! }, format);
    }
  });

  it('RDR-21 finds a zone turned by up to ten degrees, from 100 to 600 dpi, pale, blurred or in noise', async () => {
    const room = { left: -0.05, right: -0.05, top: -0.4, bottom: -0.4 };
    const scans: readonly Partial<Scan>[] = [
      { tilt: 10, crop: room },
      { tilt: -10, crop: room, format: 'TD1' },
      { dpi: 100, jpeg: 60 },
      { dpi: 600, format: 'TD1' },
      { ink: '#b0aea8', light: { ...EVEN_LIGHT, shade: 0.5, noise: 5 } },
      { blur: 2.6 },
      { light: { ...EVEN_LIGHT, noise: 30 } },
    ];
    for (const change of scans) {
      const { picture, truth } = await scan(change);
      const { tilt } = expectWhole({ picture, truth: truth! }, JSON.stringify(change));
      expect(Math.abs(tilt - (change.tilt ?? 1))).toBeLessThan(0.2);
    }
  });

  it('RDR-21 finds it on a page that lies somewhere on a dark sheet', async () => {
    const sheet: Scan['ground'] = (context, size, dice) => {
      context.fillStyle = '#222';
      context.fillRect(-300, -300, 900, 900);
      context.save();
      context.beginPath();
      context.rect(0, 0, size.width, size.height);
      context.clip();
      paintPage(context, size, dice);
      context.restore();
    };
    const crop = { left: -0.1, right: -0.5, top: -0.6, bottom: -0.8 };
    const { picture, truth } = await scan({ ground: sheet, tall: 300, dpi: 110, tilt: -4, crop });
    expectWhole({ picture, truth: truth! }, 'sheet');
  });

  it('RDR-22 takes the perspective of a photograph out', async () => {
    const { picture, truth } = await takePhotograph('photo-leaning', 3, 'TD1');
    expectWhole({ picture, truth: truth! }, 'leaning');
  });

  it('RDR-22 follows lines that bow by 2 mm', async () => {
    expectWhole(bendPrint(await scan({ tilt: 0 }), 16), 'bent');
  });

  it('RDR-23 finds a zone that lies on its side or on its head', async () => {
    const print = await scan({ ground: paintPage, tall: 300, dpi: 120 });
    for (const quarters of [1, 2, 3]) expectWhole(turnPrint(print, quarters), `${quarters} quarters`);
  });

  it('RDR-24 finds what is left of a zone that is cut', async () => {
    const left = await scan({ crop: { ...NO_CROP, left: 0.3 } });
    expect(compareZone(findZones(left.picture)[0]!, left.truth!)).toMatchObject({ before: 14, after: 0, lines: 2 });
    const upper = await scan({ crop: { ...NO_CROP, bottom: 0.46 } });
    expect(compareZone(findZones(upper.picture)[0]!, upper.truth!)).toMatchObject({ before: 0, after: 0, lines: 1 });
    const lower = await scan({ crop: { ...NO_CROP, top: 0.53 } });
    expect(compareZone(findZones(lower.picture)[0]!, lower.truth!)).toMatchObject({ before: 0, after: 0, lines: 1 });
  });

  it('RDR-24 finds a zone with a stain in its middle as one', async () => {
    const { width, height } = SHEETS.TD3;
    const { picture, truth } = await scan({
      over: context => {
        context.fillStyle = '#a08060';
        context.fillRect(width * 0.42, height - 20, 30, 20);
      },
    });
    expectWhole({ picture, truth: truth! }, 'stained');
  });

  it('RDR-24 finds a zone that thin lines as dark as the print run through', async () => {
    const { picture, truth } = await scan({
      dpi: 250,
      over: context => {
        context.lineWidth = 0.2;
        for (let x = 0; x < 120; x += 9) {
          context.beginPath();
          context.moveTo(x, 66);
          context.bezierCurveTo(x + 25, 70, x - 10, 80, x + 20, 86);
          context.stroke();
        }
      },
    });
    expectWhole({ picture, truth: truth! }, 'crossed');
  });

  it('RDR-25 finds nothing where nothing is printed in even steps and of the height of OCR-B', () => {
    for (const name of ['noise', 'text-serif', 'checkerboard'] as const) {
      expect(findZones(makeNegative(name, 1).picture), name).toEqual([]);
    }
  });

  it('RDR-25 never fails on a picture of any size', () => {
    for (const [width, height] of [
      [0, 0],
      [1, 1],
      [1, 900],
      [40, 3],
      [3000, 2],
    ] as const) {
      const picture = { width, height, data: new Uint8Array(4 * width * height).fill(90), pxPerMm: null };
      expect(findZones(picture)).toEqual([]);
    }
  });

  it('RDR-26 evens the light of a shaded zone out', async () => {
    const { picture } = await scan({ light: { ...EVEN_LIGHT, shade: 0.6 }, ground: context => fill(context) });
    const { grey, width, lines, left, right } = findZones(picture)[0]!;
    const gap = Math.round(lines[0]! + 3.2 * STRAIGHT_PX_PER_MM);
    const paper = [left, (left + right) / 2, right].map(x => grey[gap * width + Math.round(x)]!);
    for (const value of paper) expect(value).toBeGreaterThan(0.85);
    const row = grey.subarray(Math.round(lines[0]!) * width, (Math.round(lines[0]!) + 1) * width);
    const darkest = [0, 1, 2, 3].map(part => Math.min(...row.subarray((part * width) / 4, ((part + 1) * width) / 4)));
    for (const value of darkest) expect(value).toBeLessThan(0.35);
  });
});

function fill(context: Parameters<Scan['ground']>[0]): void {
  context.fillStyle = '#f4f2ec';
  context.fillRect(-50, -50, 300, 300);
}
