import type { Command } from 'opentype.js';

type Spot = readonly [number, number];

/** A closed contour: where it begins, and its shape, which other glyphs may share. */
export type Contour = { readonly x: number; readonly y: number; readonly shape: string };

/**
 * Contours in whole font units. A shape is letters and numbers, each point counted from the one before: `l` `h` `v`
 * are lines, `q` a run of quadratic arcs (control points, then the end; between two control points the curve passes
 * their middle), `c` a cubic arc. The line back to the start is left out.
 */
export function writeContours(commands: readonly Command[]): readonly Contour[] {
  const contours: Command[][] = [];
  for (const command of commands) {
    if (command.type === 'M') contours.push([]);
    if (command.type !== 'Z') contours.at(-1)?.push(command);
  }
  return contours.map(withoutStandstill).flatMap(([first, ...steps]) => {
    if (first === undefined || steps.length === 0) return [];
    const [x, y] = whole(first.x, first.y);
    return [{ x, y, shape: writeShape([x, y], steps) }];
  });
}

function writeShape(start: Spot, steps: readonly Command[]): string {
  let out = '';
  let at = start;
  const write = (letter: string, spots: readonly Spot[]): void => {
    const numbers: number[] = [];
    for (const spot of spots) {
      numbers.push(spot[0] - at[0], spot[1] - at[1]);
      at = spot;
    }
    if (letter === 'l' && numbers[1] === 0) out += `h${numbers[0]}`;
    else if (letter === 'l' && numbers[0] === 0) out += `v${numbers[1]}`;
    else out += letter + numbers.join(' ').replaceAll(' -', '-');
  };
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i]!;
    if (step.type === 'C') write('c', [whole(step.x1, step.y1), whole(step.x2, step.y2), whole(step.x, step.y)]);
    else if (step.type === 'L') write('l', [whole(step.x, step.y)]);
    else {
      const run = [whole(step.x1, step.y1)];
      while (passesMiddle(steps[i], steps[i + 1])) run.push(whole(steps[++i]!.x1, steps[i]!.y1));
      write('q', [...run, whole(steps[i]!.x, steps[i]!.y)]);
    }
  }
  return out;
}

/** Without lines that end where they begin, and without the line back to the start. */
function withoutStandstill(contour: readonly Command[]): readonly Command[] {
  const kept = contour.filter((command, i) => command.type !== 'L' || !isSamePlace(command, contour[i - 1]));
  return kept.at(-1)?.type === 'L' && isSamePlace(kept.at(-1), kept[0]) ? kept.slice(0, -1) : kept;
}

function isSamePlace(one: Command | undefined, other: Command | undefined): boolean {
  return one?.x === other?.x && one?.y === other?.y;
}

function passesMiddle(one: Command | undefined, next: Command | undefined): boolean {
  if (one?.type !== 'Q' || next?.type !== 'Q') return false;
  return one.x === ((one.x1 ?? 0) + (next.x1 ?? 0)) / 2 && one.y === ((one.y1 ?? 0) + (next.y1 ?? 0)) / 2;
}

function whole(x = Number.NaN, y = Number.NaN): Spot {
  if (!Number.isFinite(x) || !Number.isFinite(y)) throw new Error('an outline has a point that is no point');
  return [Math.round(x), Math.round(y)];
}
