import { CLOSE, CUBIC, LINE, MOVE, type Path, QUADRATIC } from '../../../core/press/display/path.ts';

/** Letters that SVG path data has for the steps of a path, and how many numbers follow each. */
const LETTERS: Readonly<Record<number, readonly [letter: string, numbers: number]>> = {
  [MOVE]: ['M', 2],
  [LINE]: ['L', 2],
  [QUADRATIC]: ['Q', 4],
  [CUBIC]: ['C', 6],
  [CLOSE]: ['Z', 0],
};

/** A path as SVG path data. */
export function outlineData(path: Path): string {
  const pieces: string[] = [];
  for (let at = 0; at < path.length; ) {
    const [letter, numbers] = LETTERS[path[at]!]!;
    pieces.push(letter + path.slice(at + 1, at + 1 + numbers).join(' '));
    at += 1 + numbers;
  }
  return pieces.join('');
}
