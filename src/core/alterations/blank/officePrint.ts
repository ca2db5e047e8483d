import type { Ink } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { fillItem, strokeItem } from '../../press/display/makeItem.ts';
import type { Path } from '../../press/display/path.ts';
import type { Screen } from '../../press/display/screen.ts';
import { PROCESS_COLOURS, type ProcessColour } from '../../press/processes/separation.ts';

/** How an office machine prints: in drops that soak in, or in toner that lies on top. */
export const OFFICE_PROCESSES = ['drops', 'toner'] as const;
export type OfficeProcess = (typeof OFFICE_PROCESSES)[number];

const BLACK: Readonly<Record<OfficeProcess, Ink>> = {
  drops: { colour: [0.17, 0.16, 0.18], ir: 0.84, transmission: 0.52, uvDim: 0.35 },
  toner: { colour: [0.075, 0.075, 0.08], ir: 0.12, transmission: 0.42, uvDim: 0.1, raise: 9, gloss: 0.45 },
};
/** Drops run a little along the fibres. */
const SOAKED: Ink = { colour: [0.72, 0.71, 0.74], ir: 0.96, transmission: 0.9, uvDim: 0.8 };
const ANGLES: Readonly<Record<ProcessColour, number>> = { cyan: 15, magenta: 75, yellow: 0, black: 45 };
/** Drops are told apart from this many px per mm on. */
const DROPS_FROM = 24;

export function officeBlack(process: OfficeProcess): Ink {
  return BLACK[process];
}

/** Letters as an office machine prints them. */
export function printLetters(path: Path, process: OfficeProcess): readonly Item[] {
  const letters = fillItem(path, BLACK[process]);
  return process === 'toner' ? [letters] : [strokeItem(path, 0.13, SOAKED, { cap: 'round' }), letters];
}

/** Tones of a picture in process colours, one after another, as an office machine prints them. */
export function printTones(items: readonly Item[], process: OfficeProcess, pitch: number): readonly Item[] {
  return items.map((item, i): Item => {
    if (item.kind !== 'tone') return item;
    const colour = PROCESS_COLOURS[i % PROCESS_COLOURS.length]!;
    const screen: Screen = { kind: 'spray', pitch, angle: ANGLES[colour], from: DROPS_FROM, seed: 11 + 7 * i };
    const lying: Ink = process === 'toner' ? { raise: 4, gloss: 0.3 } : {};
    const ir = colour === 'black' ? (process === 'toner' ? 0.2 : 0.88) : 0.97;
    return { ...item, screen, ink: { ...item.ink, ...lying, ir } };
  });
}
