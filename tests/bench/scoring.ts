import { FAMILIES, type FraudClass } from '../../src/core/document/fraudTree.ts';
import type { Key } from '../../src/core/exercises/key.ts';
import type { Mark } from '../../src/core/marks/mark.ts';
import { prepareKey } from '../../src/core/scoring/prepareKey.ts';
import { type Answer, scoreCase } from '../../src/core/scoring/scoreCase.ts';
import { type Dice, makeDice } from '../../src/core/units/dice.ts';
import { mm } from '../../src/core/units/length.ts';
import type { Benchmark } from './measure.ts';

const FACE = 'data.verso';
const BOOKLET = { width: mm(125), height: mm(88), faces: [FACE] };
const REGIONS: readonly [number, number, number, number][] = [
  [4, 20, 33, 42],
  [60, 30, 30, 4],
  [60, 40, 28, 4],
  [60, 48, 28, 4],
  [73, 76, 2.5, 4],
];

/** 1,000 answers of 10 marks each against a key of 5 regions, prepared once, as a server re-scores a class. */
export function makeScoringBenchmark(): Benchmark {
  const prepared = prepareKey(makeKey(), BOOKLET);
  if (!prepared.ok) throw new Error(prepared.failures.map(failure => failure.rule).join());
  const dice = makeDice(7);
  const answers = Array.from({ length: 1000 }, () => makeAnswer(dice));
  return {
    name: 'score 1,000 attempts of 10 marks against 5 regions',
    run: () => {
      for (const answer of answers) scoreCase(prepared.value, answer);
    },
    baselineName: 'structuredClone of the same attempts',
    baseline: () => {
      structuredClone(answers);
    },
  };
}

function makeKey(): Key {
  return {
    referRequired: true,
    urgentReason: null,
    documentClass: 'forged',
    holderRelation: 'rightful',
    status: 'valid',
    neutral: [],
    places: REGIONS.map(([x, y, width, height], index) => ({
      id: `place-${index}`,
      class: 'mechanical-erasure' as FraudClass,
      weight: 1,
      tolerance: 2,
      main: {
        kind: 'region' as const,
        face: FACE,
        areas: [{ kind: 'rectangle' as const, x: mm(x), y: mm(y), width: mm(width), height: mm(height) }],
      },
      alternatives: [],
      visibility: { white: 3 },
      explanation: { en: 'benchmark' },
    })),
  };
}

function makeAnswer(dice: Dice): Answer {
  return { verdict: { step: 5, urgent: null }, marks: Array.from({ length: 10 }, (_, index) => makeMark(dice, index)) };
}

/** Half of the marks fall on a region; shapes are pins, boxes, ellipses and outlines in turn. */
function makeMark(dice: Dice, index: number): Mark {
  const [left, top, width, height] = REGIONS[dice.below(REGIONS.length)]!;
  const isAimed = dice.next() < 0.5;
  const x = mm(isAimed ? left + width / 2 : 8 + 108 * dice.next());
  const y = mm(isAimed ? top + height / 2 : 8 + 70 * dice.next());
  const size = mm(3 + 12 * dice.next());
  const shapes = [
    { kind: 'pin' as const, x, y },
    { kind: 'rectangle' as const, x: mm(x - size / 2), y: mm(y - size / 4), width: size, height: mm(size / 2) },
    { kind: 'ellipse' as const, x, y, radiusX: size, radiusY: mm(size / 2) },
    {
      kind: 'polygon' as const,
      points: Array.from({ length: 40 }, (_, step) => pointOnRing(x, y, size / 2, step / 40)),
    },
  ];
  return {
    id: `mark-${index}`,
    sequence: index,
    place: { kind: 'region', face: FACE, shape: shapes[index % shapes.length]! },
    family: FAMILIES[index % FAMILIES.length]!,
    class: null,
    confidence: ((index % 5) + 1) as Mark['confidence'],
    light: 'white',
  };
}

function pointOnRing(x: number, y: number, radius: number, turn: number) {
  return { x: mm(x + radius * Math.cos(2 * Math.PI * turn)), y: mm(y + radius * Math.sin(2 * Math.PI * turn)) };
}
