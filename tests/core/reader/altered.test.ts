import { describe, expect, it } from 'vitest';
import { readZone } from '../../../src/core/reader/readZone.ts';
import type { FoundZone, ReadCharacter } from '../../../src/core/reader/zoneReading.ts';
import { makeAltered } from './prints/alteredZones.ts';
import type { AlteredWay, PrintTruth } from './prints/Print.ts';

type Read = { readonly zone: FoundZone; readonly altered: readonly ReadCharacter[]; readonly truth: PrintTruth };

async function readAltered(way: AlteredWay, seed: number): Promise<Read> {
  const { picture, truth } = await makeAltered(way, seed, 'TD3');
  const zone = readZone(picture);
  if (zone.kind === 'none' || truth === null) throw new Error(`no zone in ${way} ${seed}`);
  return { zone, truth, altered: truth.altered.map(({ line, column }) => zone.lines[line]!.characters[column]!) };
}

function expectRestRead({ zone, truth }: Read): void {
  for (const [line, text] of truth.lines.entries()) {
    for (const [column, character] of [...text].entries()) {
      if (truth.altered.some(altered => altered.line === line && altered.column === column)) continue;
      expect(zone.lines[line]!.characters[column]).toMatchObject({ character, state: 'clear', isOffPitch: false });
    }
  }
}

describe('characters that were altered', () => {
  it('RDR-7 are foreign where a blot or another letter lies over them, and the rest is read', async () => {
    const read = await readAltered('blotted', 1);
    expect(read.altered.map(({ state }) => state)).toEqual(read.altered.map(() => 'foreign'));
    expect(read.zone.notes).toContain('reader/foreign-characters');
    expectRestRead(read);
  });

  it('RDR-8 are off pitch where they stand beside their place, and read all the same', async () => {
    for (const seed of [1, 2]) {
      const read = await readAltered('shifted', seed);
      for (const [i, { line, column }] of read.truth.altered.entries()) {
        expect(read.altered[i]).toMatchObject({ character: read.truth.lines[line]![column], isOffPitch: true });
      }
      expect(read.zone.notes).toEqual(['reader/off-pitch']);
      expectRestRead(read);
    }
  });

  it('RDR-9 are blank where they are rubbed out, and nothing is put in their place', async () => {
    const read = await readAltered('erased', 1);
    expect(read.altered.map(({ character, state }) => [character, state])).toEqual(
      read.altered.map(() => ['?', 'blank']),
    );
    expect(read.zone.notes).toEqual(['reader/unread-characters']);
    expectRestRead(read);
  });

  it('RDR-9 are cut where the picture ends before them, and the format is known all the same', async () => {
    const { zone, truth } = await readAltered('cut-off', 3);
    expect(zone.format).toBe('TD3');
    expect(zone.notes).toContain('reader/line-cut');
    for (const [line, text] of truth.lines.entries()) {
      const characters = zone.lines[line]!.characters.filter(({ state }) => state !== 'cut');
      expect(characters.length).toBeGreaterThan(25);
      expect(characters.map(({ character }) => character).join('')).toBe(text.slice(0, characters.length));
    }
  });
});
