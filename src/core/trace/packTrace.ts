import * as z from 'zod/mini';
import { LIGHTS } from '../document/lights.ts';
import { fail, type Result, succeed } from '../units/failure.ts';
import { type DigitReader, makeDigitReader, writeDigits, writeSignedDigits } from './digits.ts';
import { dropShortest, joinDwells } from './recordDwell.ts';
import { type Dwell, TRACE_MAX, type Trace, traceSchema } from './trace.ts';

export const PACKED_MAX = 4096;

/**
 * A packed trace: `1`, the faces looked at, and the stretches, joined by `!`. Each stretch is a run of numbers:
 * 2 x (8 x face + light) + (1 when view and scale are new), start less the end before (signed), duration, and where
 * new: x, y (signed), width, height in 0.1 mm and the scale in 0.1 px per mm.
 */
export const packedTraceSchema = z.string().check(z.maxLength(PACKED_MAX), z.regex(/^1![a-z0-9.,-]*![A-Za-z0-9_-]*$/));

type View = readonly [x: number, y: number, width: number, height: number, scale: number];

function viewOf({ view, scale }: Dwell): View {
  const least = (value: number): number => Math.max(1, Math.round(value * 10));
  return [Math.round(view.x * 10), Math.round(view.y * 10), least(view.width), least(view.height), least(scale)];
}

function toView(tenths: View): Pick<Dwell, 'view' | 'scale'> {
  const [x, y, width, height, scale] = tenths.map(value => value / 10) as unknown as View;
  return { view: { x, y, width, height }, scale };
}

/** What unpacking gives back: stretches that differ by less than this are one and the same. */
function roundDwell(dwell: Dwell): Dwell {
  return { ...dwell, ...toView(viewOf(dwell)) };
}

function writeTrace(trace: Trace): string {
  const faces = [...new Set(trace.map(dwell => dwell.face))];
  let body = '';
  let reached = 0;
  let shown = '';
  for (const dwell of trace) {
    const view = viewOf(dwell);
    const isNew = view.join() !== shown;
    body += writeDigits(2 * (8 * faces.indexOf(dwell.face) + LIGHTS.indexOf(dwell.light)) + (isNew ? 1 : 0));
    body += writeSignedDigits(dwell.from - reached) + writeDigits(dwell.to - dwell.from);
    if (isNew) {
      const [x, y, ...rest] = view;
      body += writeSignedDigits(x) + writeSignedDigits(y) + rest.map(writeDigits).join('');
    }
    reached = dwell.to;
    shown = view.join();
  }
  return `1!${faces.join()}!${body}`;
}

/**
 * A trace as at most 4096 ASCII characters, lengths rounded to 0.1 mm and scales to 0.1 px per mm, times exact.
 * What does not fit is dropped, the shortest stretches first; `dropped` says how many.
 */
export function packTrace(trace: Trace): { readonly text: string; readonly dropped: number } {
  const joined = joinDwells(trace.map(roundDwell));
  const write = (dropped: number): string => writeTrace(joinDwells(dropShortest(joined, dropped)));
  let fits = Math.max(0, joined.length - TRACE_MAX);
  let text = write(fits);
  if (text.length <= PACKED_MAX) return { text, dropped: fits };
  let tooLong = fits;
  fits = joined.length;
  while (fits - tooLong > 1) {
    const middle = Math.floor((tooLong + fits) / 2);
    if (write(middle).length <= PACKED_MAX) fits = middle;
    else tooLong = middle;
  }
  text = write(fits);
  return { text, dropped: fits };
}

function readView(reader: DigitReader): View | null {
  const numbers = [reader.readSigned(), reader.readSigned(), reader.read(), reader.read(), reader.read()];
  return numbers.every(number => number !== null) ? (numbers as unknown as View) : null;
}

function readDwells(faces: readonly string[], body: string): unknown[] | null {
  const reader = makeDigitReader(body);
  const dwells: unknown[] = [];
  let reached = 0;
  let view: View | null = null;
  while (!reader.isAtEnd()) {
    const head = reader.read();
    const gap = reader.readSigned();
    const duration = reader.read();
    if (head === null || gap === null || duration === null) return null;
    if (head % 2 === 1) view = readView(reader);
    if (view === null) return null;
    const place = Math.floor(head / 2);
    const from = reached + gap;
    reached = from + duration;
    const light = LIGHTS[place % 8];
    dwells.push({ face: faces[Math.floor(place / 8)], light, ...toView(view), from, to: reached });
  }
  return dwells;
}

/** Reads a packed trace; any text gives a trace or `trace/not-a-packed-trace`, never an exception. */
export function unpackTrace(text: string): Result<Trace> {
  const [, faces = '', body = ''] = text.split('!');
  const dwells = packedTraceSchema.safeParse(text).success ? readDwells(faces.split(','), body) : null;
  const trace = traceSchema.safeParse(dwells);
  if (trace.success) return succeed(trace.data);
  const rule = 'a packed trace is read as it was written';
  const expected = 'text made by packTrace';
  return fail({ code: 'trace/not-a-packed-trace', file: '', path: '', rule, expected, found: text.slice(0, 40) });
}
