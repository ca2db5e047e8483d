import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markSchema } from '../../../../src/core/marks/mark.ts';
import type { DrawnShape } from '../../../../src/core/marks/place.ts';
import {
  DRAWING_TOOLS,
  type Draft,
  type DrawingTool,
  type ToolEvent,
  type ToolStep,
} from '../../../../src/core/marks/tools/drawing.ts';
import { liesOnPage } from '../../../../src/core/marks/tools/finishShape.ts';
import { distanceToStretch, LINE_POINTS_MAX, simplifyLine } from '../../../../src/core/marks/tools/simplifyLine.ts';
import { stepTool } from '../../../../src/core/marks/tools/stepTool.ts';
import type { Position } from '../../../../src/core/units/affine.ts';

const PAGE = { width: 125, height: 88 };
const somewhere = fc.record({
  x: fc.double({ min: -60, max: 200, noNaN: true }),
  y: fc.double({ min: -60, max: 160, noNaN: true }),
});
const pointed = (kind: 'press' | 'move' | 'release') =>
  fc.record({ kind: fc.constant(kind), at: somewhere, slack: fc.constant(0.5) });
const anyEvent: fc.Arbitrary<ToolEvent> = fc.oneof(
  pointed('press'),
  pointed('move'),
  pointed('release'),
  fc.record({ kind: fc.constant('point' as const), at: somewhere }),
  fc.constantFrom<ToolEvent>({ kind: 'commit' }, { kind: 'cancel' }, { kind: 'undo-point' }, { kind: 'redo-point' }),
);
const anyTool = fc.constantFrom(...DRAWING_TOOLS);

/** All that a tool makes of what happens to it. */
function play(tool: DrawingTool, events: readonly ToolEvent[], first: Draft | null = null): readonly ToolStep[] {
  let draft = first;
  return events.map(event => {
    const step = stepTool(tool, draft, event, PAGE);
    draft = step.draft;
    return step;
  });
}

function shapesOf(steps: readonly ToolStep[]): readonly DrawnShape[] {
  return steps.flatMap(({ shape }) => shape ?? []);
}

const press = (x: number, y: number): ToolEvent => ({ kind: 'press', at: { x, y }, slack: 0.5 });
const move = (x: number, y: number): ToolEvent => ({ kind: 'move', at: { x, y }, slack: 0.5 });
const release = (x: number, y: number): ToolEvent => ({ kind: 'release', at: { x, y }, slack: 0.5 });
const point = (x: number, y: number): ToolEvent => ({ kind: 'point', at: { x, y } });
const click = (x: number, y: number): readonly ToolEvent[] => [press(x, y), release(x, y)];

describe('the tools', () => {
  it('MAR-15 finish only shapes that lie on the page and can be stored', () => {
    fc.assert(
      fc.property(anyTool, fc.array(anyEvent, { maxLength: 40 }), (tool, events) => {
        for (const shape of shapesOf(play(tool, events))) {
          expect(liesOnPage(shape, PAGE)).toBe(true);
          const mark = {
            id: 'm',
            sequence: 0,
            place: { kind: 'region', face: 'data.recto', shape },
            family: 'data',
            class: null,
            confidence: 1,
            light: 'white',
          };
          expect(markSchema.safeParse(mark).success).toBe(true);
        }
      }),
      { seed: 15, numRuns: 400 },
    );
  });

  it('MAR-15 refuse what encloses nothing, and say so', () => {
    const thin = play('rectangle', [press(10, 10), move(40, 10.05), release(40, 10.05)]);
    expect(thin.at(-1)).toEqual({ draft: null, shape: null, isRefused: true });
    const line = play('polygon', [...click(1, 1), ...click(20, 1), ...click(40, 1), { kind: 'commit' }]);
    expect(line.at(-1)?.isRefused).toBe(true);
    const two = play('polygon', [...click(1, 1), ...click(20, 1), { kind: 'commit' }]);
    expect([two.at(-1)?.isRefused, two.at(-1)?.draft === null]).toEqual([true, false]);
    const there = play('freehand', [press(10, 10), move(30, 30), move(10.01, 10.01), release(10.01, 10.01)]);
    expect(there.at(-1)?.isRefused).toBe(true);
  });

  it('MAR-15 stop at the edge of the page', () => {
    const [shape] = shapesOf(play('rectangle', [press(100, 60), move(300, 300), release(300, 300)]));
    expect(shape).toEqual({ kind: 'rectangle', x: 100, y: 60, width: 25, height: 28 });
  });

  it('MAR-16 make the same shape of a drag, of two clicks and of two keys', () => {
    for (const tool of ['rectangle', 'ellipse'] as const) {
      const dragged = shapesOf(play(tool, [press(40, 50), move(20, 30), release(12, 21)]));
      const clicked = shapesOf(play(tool, [...click(40, 50), move(20, 30), ...click(12, 21)]));
      const named = shapesOf(play(tool, [point(40, 50), move(20, 30), point(12, 21)]));
      expect(dragged).toHaveLength(1);
      expect(clicked).toEqual(dragged);
      expect(named).toEqual(dragged);
    }
    expect(shapesOf(play('pin', click(3, 4)))).toEqual(shapesOf(play('pin', [point(3, 4)])));
    const way = [move(30, 20), move(30, 40), move(10, 40)];
    const stroked = shapesOf(play('freehand', [press(10, 20), ...way, release(10, 21)]));
    expect(stroked).toHaveLength(1);
    expect(shapesOf(play('freehand', [...click(10, 20), ...way, ...click(10, 21)]))).toEqual(stroked);
    expect(shapesOf(play('freehand', [point(10, 20), ...way, point(10, 21)]))).toEqual(stroked);
  });

  it('MAR-16 close an outline by its first point, by a double click, by a key', () => {
    const corners = [...click(10, 10), ...click(40, 12), ...click(30, 50)];
    const expected = {
      kind: 'polygon',
      points: [
        { x: 10, y: 10 },
        { x: 40, y: 12 },
        { x: 30, y: 50 },
      ],
    };
    for (const end of [click(10.2, 10.2), click(30.1, 50.1), [{ kind: 'commit' } as const]]) {
      expect(shapesOf(play('polygon', [...corners, ...end]))).toEqual([expected]);
    }
    const byKey = [point(10, 10), point(40, 12), point(30, 50), point(30, 50)];
    expect(shapesOf(play('polygon', byKey))).toEqual([expected]);
  });

  it('MAR-17 take points of an outline back and set them again', () => {
    const corners = fc.array(somewhere, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(corners, fc.nat({ max: 11 }), (points, back) => {
        const spread = points.map((at, i) => ({ x: (at.x + 60) / 4 + i / 100, y: (at.y + 60) / 4 }));
        const drawn =
          play(
            'polygon',
            spread.map(at => ({ kind: 'press' as const, at, slack: 0 })),
          ).at(-1)?.draft ?? null;
        const count = drawn?.tool === 'polygon' ? drawn.points.length : 0;
        const steps = Math.min(back, count - 1);
        const there = Array.from({ length: steps }, (): ToolEvent => ({ kind: 'undo-point' }));
        const again = Array.from({ length: steps }, (): ToolEvent => ({ kind: 'redo-point' }));
        const after = play('polygon', [...there, ...again], drawn).at(-1)?.draft ?? drawn;
        expect(after?.tool === 'polygon' && drawn?.tool === 'polygon' && after.points).toEqual(
          drawn?.tool === 'polygon' && drawn.points,
        );
      }),
      { seed: 17, numRuns: 200 },
    );
    expect(play('polygon', [...click(1, 1), { kind: 'undo-point' }]).at(-1)?.draft).toBeNull();
  });

  it('MAR-17 leave nothing when cancelled', () => {
    fc.assert(
      fc.property(anyTool, fc.array(anyEvent, { maxLength: 12 }), (tool, events) => {
        const step = play(tool, [...events, { kind: 'cancel' }]).at(-1);
        expect(step).toEqual({ draft: null, shape: null, isRefused: false });
      }),
      { seed: 18, numRuns: 200 },
    );
  });
});

/** How far the farthest point lies from a line. */
function strayOf(points: readonly Position[], line: readonly Position[]): number {
  return Math.max(
    ...points.map(at => Math.min(...line.slice(1).map((to, i) => distanceToStretch(at, line[i] ?? to, to)))),
  );
}

describe('a stroke', () => {
  const walk = fc
    .array(fc.tuple(fc.double({ min: -0.6, max: 0.6, noNaN: true }), fc.double({ min: -0.6, max: 0.6, noNaN: true })), {
      minLength: 2,
      maxLength: 300,
    })
    .map(steps => {
      let [x, y] = [60, 44];
      return steps.map(([dx, dy]) => {
        [x, y] = [x + dx, y + dy];
        return { x, y };
      });
    });

  it('MAR-18 stays within 0.05 mm of what was drawn', () => {
    fc.assert(
      fc.property(walk, points => {
        const line = simplifyLine(points);
        expect([line[0], line.at(-1)]).toEqual([points[0], points.at(-1)]);
        expect(strayOf(points, line)).toBeLessThanOrEqual(0.05);
      }),
      { seed: 19, numRuns: 60 },
    );
  });

  it('MAR-18 is kept in at most 400 points, however long and rough', () => {
    const rough = Array.from({ length: 2500 }, (_, i) => ({
      x: 60 + 40 * Math.cos(i / 9) + (i % 3),
      y: 44 + 30 * Math.sin(i / 7),
    }));
    const line = simplifyLine(rough);
    expect(line.length).toBeLessThanOrEqual(LINE_POINTS_MAX);
    expect(line.length).toBeGreaterThan(100);
    const drawn = play('freehand', [press(60, 44), ...rough.map(({ x, y }) => move(x, y)), release(60, 44)]).at(-1);
    expect(drawn?.shape?.kind === 'polygon' && drawn.shape.points.length).toBeLessThanOrEqual(LINE_POINTS_MAX);
  });
});
