import type { Stamp } from '../../document/endorsement.ts';
import type { BorderPost } from '../../document/world/borderPosts.ts';
import type { StampDesign } from '../../document/world/stampDesign.ts';
import { stampOutline } from '../../document/world/stampOutline.ts';
import { atAngle, type Spot } from '../art/polar.ts';
import { joinPaths, type Path, polylinePath } from '../display/path.ts';
import { layText } from '../type/layText.ts';
import { layTextAlong } from '../type/layTextAlong.ts';
import { measureText } from '../type/measureText.ts';
import type { Typeface } from '../type/typeface.ts';
import { directionPath, wayPath } from './stampSigns.ts';
import type { StampWords } from './stampWords.ts';

/** What of a plate can be other than the post's own. */
export type StampFigure = {
  readonly words: StampWords;
  readonly shape: ReturnType<typeof shapeOf>;
  readonly letters: StampDesign['letters'];
  /** Of the day and the code, which are set by hand. */
  readonly digits: Typeface;
};

/** mm between letters for each mm of their height. */
const SPACING = 0.09;

const FACES: Readonly<Record<StampDesign['letters'], Typeface>> = {
  sans: 'sans-bold',
  serif: 'serif-bold',
  typewriter: 'typewriter',
  display: 'display',
};

/** The figures of a stamp whose letters are such: a stamp of rubber has them in type of its own. */
export const DATER_FACES: Readonly<Record<StampDesign['letters'], Typeface>> = {
  sans: 'typewriter',
  serif: 'serif-bold',
  typewriter: 'typewriter',
  display: 'sans-bold',
};

export function shapeOf(stamp: Pick<Stamp, 'direction'>, { stamp: design }: BorderPost) {
  return design.shapes[stamp.direction];
}

/** The raised parts of a stamp's plate in its own mm, its middle at 0, 0: areas for the non-zero rule. */
export function stampPlate(stamp: Pick<Stamp, 'direction'>, post: BorderPost, figure: StampFigure): Path {
  const setting: Setting = { stamp, post, figure, face: FACES[figure.letters] };
  return joinPaths([...frames(setting), ...LAYOUTS[post.stamp.layout](setting)]);
}

type Setting = {
  readonly stamp: Pick<Stamp, 'direction'>;
  readonly post: BorderPost;
  readonly figure: StampFigure;
  readonly face: Typeface;
};

function ringBetween({ post, figure }: Setting, outer: number, inner: number): readonly Path[] {
  const ring = (inset: number): readonly Spot[] => stampOutline(figure.shape, post.stamp, inset);
  return [polylinePath(ring(outer), true), polylinePath(ring(inner).toReversed(), true)];
}

function frames(setting: Setting): readonly Path[] {
  return setting.post.stamp.frame === 'single'
    ? ringBetween(setting, 0, 0.65)
    : [...ringBetween(setting, 0, 0.7), ...ringBetween(setting, 1.15, 1.45)];
}

type Line = {
  readonly text: string;
  readonly at: Spot;
  readonly cap: number;
  readonly width: number;
  readonly align?: 'start' | 'middle';
};

/** About a line's middle; smaller where it would be too long. */
function setWords(face: Typeface, { text, at: [x, y], cap, width, align = 'middle' }: Line): Path {
  const natural = measureText(text, { face, capHeight: cap, tracking: cap * SPACING }).width;
  const capHeight = natural > width ? (cap * width) / natural : cap;
  return layText(text, { face, capHeight, tracking: capHeight * SPACING, x, y: y + capHeight / 2, align }).path;
}

function rule(left: number, right: number, y: number, thickness = 0.4): Path {
  return polylinePath(
    [
      [left, y - thickness / 2],
      [right, y - thickness / 2],
      [right, y + thickness / 2],
      [left, y + thickness / 2],
    ],
    true,
  );
}

/** How far to the right the room within the frame reaches at a height. */
function reachAt({ post, figure }: Setting, y: number): number {
  const outline = stampOutline(figure.shape, post.stamp, post.stamp.frame === 'single' ? 0.8 : 1.5);
  return outline.reduce((reach, [fromX, fromY], i) => {
    const [toX, toY] = outline[(i + 1) % outline.length]!;
    if (fromY > y === toY > y) return reach;
    return Math.max(reach, fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX));
  }, 0);
}

type Layout = (setting: Setting) => readonly Path[];

const stacked: Layout = setting => {
  const { stamp, post, figure, face } = setting;
  const { words, digits } = figure;
  const { width, height } = post.stamp;
  const row = height / 2 - 6;
  const side = Math.min(width / 2 - 7, reachAt(setting, row + 1.6) - 3.8);
  return [
    wayPath(post.way, { x: -side, y: -row + 0.2, size: 5 }),
    setWords(face, { text: words.state, at: [0, -row], cap: 2.9, width: 2 * side - 8.6 }),
    setWords(digits, { text: words.code, at: [side, -row], cap: 2.4, width: 6.6 }),
    setWords(digits, { text: words.date, at: [0, 0.3], cap: 3.5, width: width - 9 }),
    directionPath(stamp.direction, { x: -side, y: row - 0.4, size: 5 }),
    setWords(face, { text: words.post, at: [3.2, row], cap: 2.3, width: 2 * side - 5 }),
  ];
};

const banded: Layout = setting => {
  const { stamp, post, figure, face } = setting;
  const { words, digits } = figure;
  const { width, height } = post.stamp;
  const reach = reachAt(setting, 3.3) - 0.6;
  const row = height / 2 - 5.8;
  return [
    rule(-reach, reach, -3),
    rule(-reach, reach, 3),
    setWords(face, { text: words.state, at: [0.6, -row + 0.6], cap: 2.7, width: width * 0.36 }),
    wayPath(post.way, { x: width * 0.28, y: -row + 0.6, size: 4.2 }),
    setWords(digits, { text: words.code, at: [-width * 0.27, -row + 0.6], cap: 2.3, width: width * 0.17 }),
    directionPath(stamp.direction, { x: -reach + 4, y: 0, size: 4.4 }),
    setWords(digits, { text: words.date, at: [3.2, 0], cap: 3.3, width: width - 16 }),
    setWords(face, { text: words.post, at: [0, row - 0.4], cap: 2.4, width: width * 0.58 }),
  ];
};

const column: Layout = ({ stamp, post, figure: { words, digits }, face }) => {
  const { width, height } = post.stamp;
  const edge = -width / 2 + 10.6;
  const middle = edge - 4.6;
  const line = { at: [edge + 2.2, 0] as Spot, width: width - 16.5, align: 'start' } as const;
  const upright = polylinePath(
    [
      [edge, -height / 2 + 2.4],
      [edge + 0.4, -height / 2 + 2.4],
      [edge + 0.4, height / 2 - 2.4],
      [edge, height / 2 - 2.4],
    ],
    true,
  );
  return [
    upright,
    wayPath(post.way, { x: middle, y: -height / 2 + 5.6, size: 4.8 }),
    setWords(digits, { text: words.code, at: [middle, 0.2], cap: 2.4, width: 7 }),
    directionPath(stamp.direction, { x: middle, y: height / 2 - 5.4, size: 5 }),
    setWords(face, { ...line, text: words.state, at: [line.at[0], -height / 2 + 5.8], cap: 2.9 }),
    setWords(digits, { ...line, text: words.date, cap: 3.5 }),
    setWords(face, { ...line, text: words.post, at: [line.at[0], height / 2 - 5.2], cap: 2.1 }),
  ];
};

/** Half an oval as points, over the top from the left or along the foot from the left. */
function half({ width, height }: StampDesign, inset: number, upper: boolean): readonly Spot[] {
  const [x, y] = [width / 2 - inset, height / 2 - inset];
  return Array.from({ length: 61 }, (_, i): Spot => {
    const [cos, sin] = atAngle([0, 0], upper ? 180 - 3 * i : 180 + 3 * i, 1);
    return [x * cos, y * sin];
  });
}

function lengthOf(points: readonly Spot[]): number {
  return points.reduce((sum, [x, y], i) => {
    const [beforeX, beforeY] = points[Math.max(0, i - 1)]!;
    return sum + Math.sqrt((x - beforeX) ** 2 + (y - beforeY) ** 2);
  }, 0);
}

function setAlong(text: string, face: Typeface, cap: number, points: readonly Spot[]): readonly Path[] {
  const style = { face, capHeight: cap, tracking: cap * 0.2 } as const;
  const { width } = layText(text, { ...style, x: 0, y: 0 });
  const start = Math.max(0, (lengthOf(points) - width) / 2);
  return layTextAlong(text, { ...style, start }, points).map(({ path }) => path);
}

const ring: Layout = ({ stamp, post, figure: { words, digits }, face }) => [
  ...setAlong(words.state, face, 2.6, half(post.stamp, 5.2, true)),
  ...setAlong(words.post, face, 2.2, half(post.stamp, 3, false)),
  wayPath(post.way, { x: 0, y: -5.2, size: 4.4 }),
  setWords(digits, { text: words.date, at: [0, 0], cap: 3.4, width: post.stamp.width - 12 }),
  directionPath(stamp.direction, { x: -4.4, y: 5.4, size: 4.6 }),
  setWords(digits, { text: words.code, at: [4.4, 5.4], cap: 2.4, width: 7 }),
];

const LAYOUTS: Readonly<Record<StampDesign['layout'], Layout>> = { stacked, banded, column, ring };
