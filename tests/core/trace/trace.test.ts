import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIGHTS } from '../../../src/core/document/lights.ts';
import { coverageInView, wasLookedAt, wasLookedAtInLight } from '../../../src/core/trace/lookedAt.ts';
import { PACKED_MAX, packedTraceSchema, packTrace, unpackTrace } from '../../../src/core/trace/packTrace.ts';
import { joinDwells, recordDwell } from '../../../src/core/trace/recordDwell.ts';
import { type Dwell, dwellSchema, TRACE_MAX, type Trace, traceSchema } from '../../../src/core/trace/trace.ts';
import { rasterise } from '../../../src/core/units/rasterise.ts';
import { areaSchema } from '../../../src/core/units/shape.ts';

const GRID = { columns: 500, rows: 352 };
const photo = {
  face: 'data.recto',
  mask: rasterise(areaSchema.parse({ kind: 'rectangle', x: 10, y: 10, width: 40, height: 40 }), GRID),
};
const whole = { x: 0, y: 0, width: 125, height: 88 };
const look = (change: Partial<Dwell> = {}): Dwell => ({
  face: 'data.recto',
  light: 'white',
  view: whole,
  scale: 8,
  from: 0,
  to: 500,
  ...change,
});

const tenths = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map(n => n / 10);
const anyDwell = fc
  .record({
    face: fc.constantFrom('data.recto', 'data.verso', 'cover.recto', 'visa-7.verso'),
    light: fc.constantFrom(...LIGHTS),
    view: fc.record({ x: tenths(-50, 150), y: tenths(-50, 150), width: tenths(1, 300), height: tenths(1, 200) }),
    scale: tenths(1, 80),
    from: fc.integer({ min: 0, max: 600_000 }),
    length: fc.integer({ min: 1, max: 20_000 }),
  })
  .map(({ length, ...dwell }): Dwell => ({ ...dwell, to: dwell.from + length }));
const lengthsOf = (trace: Trace) => trace.map(dwell => dwell.to - dwell.from).sort((a, b) => b - a);
const anyTrace = fc.array(anyDwell, { maxLength: 60 });

describe('looking', () => {
  it('TRA-1 covers the share of cells in view', () => {
    expect(coverageInView(whole, photo.mask)).toBe(1);
    expect(coverageInView({ x: 10, y: 10, width: 40, height: 12 }, photo.mask)).toBe(0.3);
    expect(coverageInView({ x: 60, y: 0, width: 10, height: 88 }, photo.mask)).toBe(0);
    expect(coverageInView(whole, { ...GRID, top: 0, lines: [], count: 0 })).toBe(0);
  });

  it('TRA-2 counts from 30 %, half a second and 6 px per mm on', () => {
    const saw = (change: Partial<Dwell>) => wasLookedAt([look(change)], photo);
    expect(saw({})).toBe(true);
    expect(saw({ to: 499 })).toBe(false);
    expect(saw({ scale: 6 })).toBe(true);
    expect(saw({ scale: 5.9 })).toBe(false);
    expect(saw({ view: { x: 10, y: 10, width: 40, height: 12 } })).toBe(true);
    expect(saw({ view: { x: 10, y: 10, width: 40, height: 11.7 } })).toBe(false);
    expect(saw({ face: 'data.verso' })).toBe(false);
    expect(wasLookedAt([look({ to: 200 }), look({ from: 9000, to: 9300 })], photo)).toBe(true);
    expect(wasLookedAt([], photo)).toBe(false);
  });

  it('TRA-3 counts no moment twice and no time backwards', () => {
    expect(wasLookedAt([look({ to: 300 }), look({ to: 300, light: 'ir' })], photo)).toBe(false);
    expect(wasLookedAt([look({ to: 300 }), look({ from: 200, to: 500 })], photo)).toBe(true);
    expect(wasLookedAt([look({ from: 9000, to: 100 })], photo)).toBe(false);
  });

  it('TRA-4 counts a light only while it was on', () => {
    const trace = [look(), look({ from: 500, to: 900, light: 'uv365' })];
    expect(wasLookedAtInLight(trace, photo, ['white'])).toBe(true);
    expect(wasLookedAtInLight(trace, photo, ['uv365'])).toBe(false);
    expect(wasLookedAtInLight(trace, photo, ['uv365', 'ir', 'white'])).toBe(true);
    expect(wasLookedAtInLight(trace, photo, [])).toBe(false);
  });
});

describe('recording', () => {
  it('TRA-5 joins what nothing changed between', () => {
    const trace = [
      look({ to: 100 }),
      look({ from: 100, to: 250 }),
      look({ from: 300, to: 400 }),
      look({ from: 400, to: 400 }),
    ];
    expect(joinDwells(trace)).toEqual([look({ to: 250 }), look({ from: 300, to: 400 })]);
    expect(joinDwells([look({ to: 100 }), look({ from: 100, to: 200, light: 'ir' })])).toHaveLength(2);
    expect(recordDwell([look({ to: 100 })], look({ from: 100, to: 200 }))).toEqual([look({ to: 200 })]);
  });

  it('TRA-6 holds 400 stretches and loses the shortest', () => {
    let trace: Trace = [];
    for (let i = 0; i < TRACE_MAX + 20; i++) {
      trace = recordDwell(trace, look({ from: i * 1000, to: i * 1000 + 500 - (i % 25 === 3 ? i : 0) }));
    }
    expect(trace).toHaveLength(TRACE_MAX);
    expect(traceSchema.safeParse(trace).success).toBe(true);
    expect(trace.some(dwell => dwell.from === 403_000)).toBe(false);
    expect(trace.some(dwell => dwell.from === 0)).toBe(true);
    expect(trace.at(-1)?.from).toBe(416_000);
  });

  it('TRA-6 refuses a trace of more than 400 and views without size', () => {
    const length = TRACE_MAX + 1;
    expect(traceSchema.safeParse(Array.from({ length }, () => look())).success).toBe(false);
    expect(dwellSchema.safeParse(look({ view: { ...whole, width: 0 } })).success).toBe(false);
    expect(dwellSchema.safeParse(look({ scale: Number.NaN })).success).toBe(false);
  });
});

describe('packing', () => {
  it('TRA-7 stays within 4096 plain characters and names what it dropped', () => {
    const long = fc.array(anyDwell, { minLength: 380, maxLength: TRACE_MAX });
    for (const trace of fc.sample(long, { seed: 42, numRuns: 5 })) {
      const { text, dropped } = packTrace(trace);
      expect(text.length).toBeLessThanOrEqual(PACKED_MAX);
      expect(text.length).toBeGreaterThan(PACKED_MAX - 60);
      expect(packedTraceSchema.safeParse(text).success).toBe(true);
      const read = unpackTrace(text);
      const kept = read.ok ? read.value : [];
      expect(kept.length + dropped).toBe(joinDwells(trace).length);
      expect(kept.length).toBeGreaterThan(150);
      expect(lengthsOf(kept)).toEqual(lengthsOf(joinDwells(trace)).slice(0, kept.length));
    }
  });

  it('TRA-7 fits even when face names alone would not', () => {
    const trace = Array.from({ length: 300 }, (_, i) =>
      look({ face: `${'x'.repeat(55)}${i}.recto`, from: i, to: i + 1 + i }),
    );
    const { text, dropped } = packTrace(trace);
    expect(text.length).toBeLessThanOrEqual(PACKED_MAX);
    expect(dropped).toBeGreaterThan(200);
    expect(unpackTrace(text).ok).toBe(true);
  });

  it('TRA-8 gives back what was packed', () => {
    fc.assert(
      fc.property(anyTrace, trace => {
        expect(unpackTrace(packTrace(trace).text)).toEqual({ ok: true, value: joinDwells(trace) });
      }),
      { seed: 42, numRuns: 150 },
    );
    const fine = look({
      view: { x: 1.04, y: -2.06, width: 0.01, height: 30.333 },
      scale: 7.77,
      from: 86_000_000,
      to: 86_400_000,
    });
    expect(unpackTrace(packTrace([fine]).text)).toEqual({
      ok: true,
      value: [{ ...fine, view: { x: 1, y: -2.1, width: 0.1, height: 30.3 }, scale: 7.8 }],
    });
    expect(packTrace([])).toEqual({ text: '1!!', dropped: 0 });
  });

  it('TRA-9 reads any text without an exception', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'AZaz09-_!,.1'), maxLength: 60 });
    fc.assert(
      fc.property(
        fc.oneof(
          noise,
          noise.map(text => `1!data.recto!${text}`),
          fc.string(),
        ),
        text => {
          const read = unpackTrace(text);
          expect(read.ok ? traceSchema.safeParse(read.value).success : read.failures[0]?.code).toBe(
            read.ok ? true : 'trace/not-a-packed-trace',
          );
        },
      ),
      { seed: 42, numRuns: 500 },
    );
    const cut = packTrace([look(), look({ from: 600, to: 900, light: 'ir' })]).text;
    for (let end = 0; end < cut.length; end++) expect(() => unpackTrace(cut.slice(0, end))).not.toThrow();
    expect(unpackTrace(`1!data.recto!${'A'.repeat(5000)}`).ok).toBe(false);
  });

  it('TRA-10 packs what it unpacked to the same text', () => {
    fc.assert(
      fc.property(anyTrace, trace => {
        const { text } = packTrace(trace);
        const read = unpackTrace(text);
        expect(packTrace(read.ok ? read.value : [])).toEqual({ text, dropped: 0 });
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it('TRA-10 joins stretches that differ by less than is kept', () => {
    const view = { x: 10.01, y: 20, width: 40, height: 30 };
    const trace = [
      look({ view, from: 0, to: 100 }),
      look({ view: { ...view, x: 10.04 }, scale: 8.02, from: 100, to: 250 }),
    ];
    const { text, dropped } = packTrace(trace);
    const read = unpackTrace(text);
    expect(read).toEqual({ ok: true, value: [look({ view: { ...view, x: 10 }, from: 0, to: 250 })] });
    expect([packTrace(read.ok ? read.value : []).text, dropped]).toEqual([text, 0]);
  });

  it('TRA-10 joins what dropping a stretch brings together', () => {
    const views = Array.from({ length: TRACE_MAX }, (_, i) => ({ x: i / 10, y: 0, width: 40, height: 30 }));
    const long = views.slice(2).map((view, i) => look({ view, from: 10_000 + 900 * i, to: 10_500 + 900 * i }));
    const before = look({ view: views[0]!, from: 0, to: 1000 });
    const short = look({ view: views[1]!, from: 990, to: 1000 });
    const { text } = packTrace([before, short, { ...before, from: 1000, to: 2000 }, ...long]);
    const read = unpackTrace(text);
    expect(read.ok && read.value[0]).toEqual({ ...before, to: 2000 });
    expect(packTrace(read.ok ? read.value : []).text).toBe(text);
  });
});
