import { describe, expect, it } from 'vitest';
import { MRZ_FORMATS, MRZ_TABLES, type MrzFormat } from '../../../src/core/mrz/formats.ts';
import { READER_ALPHABET } from '../../../src/core/reader/characters/readerAlphabet.ts';
import { readZone } from '../../../src/core/reader/readZone.ts';
import { textOf } from '../../../src/core/reader/zoneReading.ts';
import { makeDice } from '../../../src/core/units/dice.ts';
import { makePrint } from './prints/conditions.ts';
import { paintGuilloche } from './prints/grounds.ts';
import { EVEN_LIGHT } from './prints/light.ts';
import { NO_CROP, STRIP, scanZone } from './prints/scan.ts';
import { OCR_B, plainCut, TYPEWRITER } from './prints/typeface.ts';

const SCAN = {
  cut: plainCut(OCR_B),
  ink: '#1c1b1a',
  ground: paintGuilloche,
  dpi: 240,
  tall: STRIP,
  crop: NO_CROP,
  tilt: 0.5,
  jitter: 0.03,
  blur: 0.5,
  light: { ...EVEN_LIGHT, noise: 5 },
  jpeg: 75,
};

/** Any characters anywhere: check digits are wrong, dates hold letters and names figures. */
function anyLines(format: MrzFormat, seed: number): readonly string[] {
  const { lines, lineLength } = MRZ_TABLES[format];
  const dice = makeDice(seed);
  const alphabet = `${READER_ALPHABET}O0QDI1<<<<<<`;
  return Array.from({ length: lines }, (_, line) => {
    const text = Array.from({ length: lineLength }, () => alphabet[dice.below(alphabet.length)]).join('');
    return line === 0 ? `${format.startsWith('MRV') ? 'V' : 'P'}<<${text.slice(3)}` : text;
  });
}

describe('any text', () => {
  it.each(MRZ_FORMATS)('RDR-11 is read as it is printed, whatever its fields and check digits: %s', async format => {
    const lines = anyLines(format, 1);
    const { picture } = await scanZone('any-text', 1, { ...SCAN, format, lines }, makeDice(1));
    const zone = readZone(picture);
    expect(zone.kind === 'zone' ? textOf(zone) : zone.reason).toEqual(lines);
    expect(zone).toMatchObject({ format, notes: [] });
  });

  it('RDR-3 is read where its lower line is not in the picture, and the line is said to be missing', async () => {
    const lines = anyLines('TD3', 4);
    const scan = { ...SCAN, crop: { ...NO_CROP, bottom: 0.5 }, format: 'TD3', lines } as const;
    const { picture } = await scanZone('one-line', 4, scan, makeDice(4));
    const zone = readZone(picture);
    expect(zone.kind === 'zone' ? textOf(zone) : zone.reason).toEqual(lines.slice(0, 1));
    expect(zone).toMatchObject({ format: 'TD3', notes: ['reader/line-missing'] });
  });

  it('RDR-12 is read in other cuts of OCR-B, of other weight, width, height and figures', async () => {
    for (const seed of [1001, 1036]) {
      const { picture, truth } = await makePrint('other-cuts', seed);
      const zone = readZone(picture);
      expect(zone.kind === 'zone' ? textOf(zone) : zone.reason).toEqual(truth?.lines);
    }
  });

  it('RDR-12 is read where its lines stand closer or farther apart than Doc 9303 has them', async () => {
    const { picture, truth } = await makePrint('other-spacing', 3002);
    const zone = readZone(picture);
    expect(zone.kind === 'zone' ? textOf(zone) : zone.reason).toEqual(truth?.lines);
  });

  it('RDR-14 in another typeface is a zone full of foreign characters', async () => {
    const lines = anyLines('TD3', 3);
    const scan = { ...SCAN, cut: plainCut(TYPEWRITER), format: 'TD3', lines } as const;
    const { picture } = await scanZone('typewriter', 3, scan, makeDice(3));
    const zone = readZone(picture);
    const read = zone.kind === 'zone' ? zone.lines.flatMap(({ characters }) => characters) : [];
    expect(read).toHaveLength(88);
    const letters = read.filter((_, i) => lines.join('')[i] !== '<');
    expect(letters.filter(({ state }) => state === 'foreign').length).toBeGreaterThan(letters.length / 2);
  });

  it('RDR-13 is as sure of as it is right, on hard pictures too', async () => {
    let [count, right, confidence] = [0, 0, 0];
    for (const seed of [1, 2]) {
      const { picture, truth } = await makePrint('hard', seed);
      const zone = readZone(picture);
      if (zone.kind === 'none') continue;
      for (const [line, { characters }] of zone.lines.entries()) {
        for (const [column, read] of characters.entries()) {
          count++;
          confidence += read.confidence;
          if (read.character === truth?.lines[line]?.[column]) right++;
        }
      }
    }
    expect(count).toBeGreaterThan(140);
    expect(right / count).toBeGreaterThan(0.997);
    expect(Math.abs(confidence / count - right / count)).toBeLessThan(0.01);
  });
});
