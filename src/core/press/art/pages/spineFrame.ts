import type { Desk } from '../../recipe/Desk.ts';
import type { Spot } from '../polar.ts';

/** Places by the spine: how far along it (from the head of the book) and how far away from it, mm. */
export type SpineFrame = {
  readonly length: number;
  /** From the spine to the fore-edge. */
  readonly reach: number;
  readonly at: (along: number, away: number) => Spot;
};

export function spineFrame({
  spine,
  side,
  width,
  height,
}: Pick<Desk, 'spine' | 'side' | 'width' | 'height'>): SpineFrame {
  if (spine === 'top')
    return { length: width, reach: height, at: (along, away) => [side === 'recto' ? width - along : along, away] };
  if (spine === 'left') return { length: height, reach: width, at: (along, away) => [away, along] };
  return { length: height, reach: width, at: (along, away) => [width - away, along] };
}
