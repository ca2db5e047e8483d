import { mrzCells } from '../../../../src/core/document/mrzGeometry.ts';
import type { Quad } from '../../../../src/core/reader/readerPicture.ts';
import type { FoundZone, ReadCharacter } from '../../../../src/core/reader/zoneReading.ts';

const WHOLE: Quad = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
];

/** A zone of a passport read without a doubt, its cells where Doc 9303-4 has them. */
export function zoneOf(lines: readonly string[], pxPerMm = 300 / 25.4): FoundZone {
  return {
    kind: 'zone',
    format: 'TD3',
    lines: lines.map((text, i) => ({
      characters: [...text].map((character, j) => readAs(character, cellOf(i + 1, j + 1, pxPerMm))),
      quad: WHOLE,
    })),
    quad: WHOLE,
    tilt: 0,
    pxPerMm,
    confidence: 0.99,
    notes: [],
  };
}

function cellOf(line: number, column: number, scale: number): Quad {
  const { x, y, width, height } = mrzCells('TD3', line, column);
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(place => place * scale) as [
    number,
    number,
    number,
    number,
  ];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

function readAs(character: string, quad: Quad): ReadCharacter {
  return {
    character,
    state: 'clear',
    confidence: 0.99,
    second: { character: 'O', confidence: 0.01 },
    byShape: null,
    offset: { x: 0, y: 0 },
    isOffPitch: false,
    quad,
  };
}

/** The zone with one character read otherwise; lines and columns count from 1. */
export function withCharacter(
  zone: FoundZone,
  line: number,
  column: number,
  change: Partial<ReadCharacter>,
): FoundZone {
  const lines = zone.lines.map((each, i) => ({
    ...each,
    characters: each.characters.map((character, j) =>
      i + 1 === line && j + 1 === column ? { ...character, ...change } : character,
    ),
  }));
  return { ...zone, lines };
}
