import { deg } from '../../../units/length.ts';
import { turnOf } from '../../../units/turn.ts';
import type { Spot } from '../polar.ts';

/** A closed rope that winds `turns` times round a centre and swings `bights` times out and in; no common divisor. */
export type RopeKnot = {
  readonly at: Spot;
  /** Mean distance from the centre and how far the rope swings out and in, mm. */
  readonly radius: number;
  readonly reach: number;
  readonly turns: number;
  readonly bights: number;
  /** mm */
  readonly thickness: number;
};

/** Stretches of the rope that lie on top, each as its two edges and the strands laid across it. */
export type RopeLines = {
  readonly edges: readonly (readonly Spot[])[];
  readonly strands: readonly (readonly Spot[])[];
};

type Node = { readonly spot: Spot; readonly normal: Spot; readonly along: number };

function sin(degrees: number): number {
  return turnOf(deg(degrees % 360)).sin;
}

function cos(degrees: number): number {
  return turnOf(deg(degrees % 360)).cos;
}

function traceRope({ at, radius, reach, turns, bights }: RopeKnot): readonly Node[] {
  const count = 140 * turns + 24 * bights;
  const spots = Array.from({ length: count }, (_, i): Spot => {
    const angle = ((i + 0.37) / count) * 360 * turns;
    const away = radius + reach * cos((bights * angle) / turns);
    return [at[0] + away * cos(angle), at[1] - away * sin(angle)];
  });
  let along = 0;
  return spots.map((spot, i) => {
    const [before, after] = [spots[(i + count - 1) % count]!, spots[(i + 1) % count]!];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.sqrt(dx * dx + dy * dy);
    const node = { spot, normal: [-dy / length, dx / length] as const, along };
    along += Math.sqrt((after[0] - spot[0]) ** 2 + (after[1] - spot[1]) ** 2);
    return node;
  });
}

/** Places, as positions in the list of nodes, at which the rope crosses itself: each crossing twice, in order. */
function listCrossings(nodes: readonly Node[]): readonly { readonly at: number; readonly sine: number }[] {
  const count = nodes.length;
  const crossings: { at: number; sine: number }[] = [];
  for (let i = 0; i < count; i++) {
    const [a, b] = [nodes[i]!.spot, nodes[(i + 1) % count]!.spot];
    for (let j = i + 2; j < count; j++) {
      if (i === 0 && j === count - 1) continue;
      const [c, d] = [nodes[j]!.spot, nodes[(j + 1) % count]!.spot];
      if (Math.abs(a[0] - c[0]) > 3 || Math.abs(a[1] - c[1]) > 3) continue;
      const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
      const cross = ux * vy - uy * vx;
      if (cross === 0) continue;
      const s = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / cross;
      const t = ((c[0] - a[0]) * uy - (c[1] - a[1]) * ux) / cross;
      if (s < 0 || s >= 1 || t < 0 || t >= 1) continue;
      const sine = Math.abs(cross) / Math.sqrt((ux * ux + uy * uy) * (vx * vx + vy * vy));
      crossings.push({ at: i + s, sine }, { at: j + t, sine });
    }
  }
  return crossings.sort((p, q) => p.at - q.at);
}

function lengthOf(nodes: readonly Node[]): number {
  const [first, last] = [nodes[0]!, nodes.at(-1)!];
  return last.along + Math.sqrt((first.spot[0] - last.spot[0]) ** 2 + (first.spot[1] - last.spot[1]) ** 2);
}

/** Over and under in turn, as a sailor lays it; where the rope dives it is left out. */
export function layRope(knot: RopeKnot): RopeLines {
  const nodes = traceRope(knot);
  const half = knot.thickness / 2;
  const dives = listCrossings(nodes)
    .filter((_, i) => i % 2 === 1)
    .map(({ at, sine }) => ({ middle: nodes[Math.floor(at)]!.along, gap: (half * 1.25) / Math.max(0.35, sine) }));
  const hidden = (along: number): boolean => dives.some(({ middle, gap }) => Math.abs(along - middle) < gap);
  const edge = (node: Node, side: number): Spot => [
    node.spot[0] + node.normal[0] * half * side,
    node.spot[1] + node.normal[1] * half * side,
  ];
  const runs: Node[][] = [];
  let run: Node[] = [];
  for (const node of [...nodes, { ...nodes[0]!, along: lengthOf(nodes) }]) {
    if (!hidden(node.along)) run.push(node);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  const shown = runs.filter(({ length }) => length > 2);
  const strands = shown.flatMap(part => windStrands(part, knot.thickness));
  return { edges: shown.flatMap(part => [part.map(node => edge(node, 1)), part.map(node => edge(node, -1))]), strands };
}

/** Strands wound round a stretch of rope, evenly along it: slanting lines a little bent, from edge to edge. */
function windStrands(part: readonly Node[], thickness: number): readonly (readonly Spot[])[] {
  const [first, last] = [part[0]!.along, part.at(-1)!.along];
  const count = Math.floor((last - first) / (0.42 * thickness)) - 1;
  const spot = (along: number, across: number): Spot => {
    const i = Math.max(
      1,
      part.findIndex(node => node.along >= along),
    );
    const [before, after] = [part[i - 1]!, part[i]!];
    const share = Math.min(1, Math.max(0, (along - before.along) / (after.along - before.along)));
    const reach = (across * thickness) / 2;
    const blend = (axis: 0 | 1): number =>
      before.spot[axis] +
      (after.spot[axis] - before.spot[axis]) * share +
      reach * (before.normal[axis] * (1 - share) + after.normal[axis] * share);
    return [blend(0), blend(1)];
  };
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const foot = first + ((i + 0.4) * (last - first)) / (count + 1);
    const lean = 0.36 * thickness;
    return [
      spot(foot - lean * 0.3, -1),
      spot(foot + lean * 0.1, -0.45),
      spot(foot + lean * 0.9, 0.45),
      spot(foot + lean * 1.3, 1),
    ];
  });
}
