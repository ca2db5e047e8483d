import type { ReactNode } from 'react';
import type { Interval } from '../../../../core/statistics/measured.ts';

const WIDTH = 120;
const HEIGHT = 16;
const EDGE = 6;

type WhiskerProps = {
  readonly value: number;
  readonly interval: Interval;
  /** The ends of the scale. */
  readonly from: number;
  readonly to: number;
  /** Where a fine line stands: chance, or no bias. */
  readonly at?: number | undefined;
  /** What was claimed, shaded. */
  readonly band?: readonly [number, number] | undefined;
  readonly kind: 'hit' | 'alarm' | 'figure';
};

/** A figure and its interval on a scale. The numbers stand beside it in the same row, so it is for the eye alone. */
export function Whisker({ value, interval, from, to, at, band, kind }: WhiskerProps): ReactNode {
  const middle = HEIGHT / 2;
  const place = (number: number): number =>
    EDGE + ((WIDTH - 2 * EDGE) * (Math.min(to, Math.max(from, number)) - from)) / (to - from);
  const [low, high] = [place(interval.low), place(interval.high)];
  return (
    <svg className={`whisker ${kind}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {band !== undefined && (
        <rect className="band" x={place(band[0])} width={place(band[1]) - place(band[0])} y={1} height={HEIGHT - 2} />
      )}
      <line className="scale" x1={EDGE} x2={WIDTH - EDGE} y1={middle} y2={middle} />
      {[from, to].map(end => (
        <line key={end} className="scale" x1={place(end)} x2={place(end)} y1={3} y2={HEIGHT - 3} />
      ))}
      {at !== undefined && <line className="mark-line" x1={place(at)} x2={place(at)} y1={1} y2={HEIGHT - 1} />}
      <line className="reach" x1={low} x2={high} y1={middle} y2={middle} />
      <line className="reach" x1={low} x2={low} y1={middle - 4} y2={middle + 4} />
      <line className="reach" x1={high} x2={high} y1={middle - 4} y2={middle + 4} />
      <circle className="point" cx={place(value)} cy={middle} r={4} />
    </svg>
  );
}
