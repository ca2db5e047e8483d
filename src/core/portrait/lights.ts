import type { Lighting } from './shot.ts';
import { add, cross, unit } from './vector.ts';
import type { Triple } from './volumes.ts';

/** One small piece of the light around the sitter: towards it, and how much red, green and blue it sends. */
export type LightSample = {
  readonly towards: Triple;
  /** Half-way between it and the camera. */
  readonly half: Triple;
  readonly colour: Triple;
  readonly glossy: boolean;
};

type Lamp = {
  readonly towards: Triple;
  readonly colour: Triple;
  readonly size: number;
  readonly count: number;
  readonly glossy: boolean;
};

/** Lamps and walls of each place; colours are linear and add up to about 1 on a surface that faces the camera. */
const LAMPS: Readonly<Record<Lighting, readonly Lamp[]>> = {
  studio: [
    lamp([-0.42, 0.45, 1], [0.64, 0.635, 0.62], 0.4, 9, true),
    lamp([0.55, 0.2, 1], [0.36, 0.36, 0.365], 0.5, 6, true),
    lamp([0, 0.75, 0.35], [0.24, 0.245, 0.25], 0.7, 7, false),
    lamp([0, -0.7, 0.6], [0.14, 0.135, 0.13], 0.6, 4, false),
  ],
  window: [
    lamp([-1, 0.45, 0.7], [0.8, 0.775, 0.735], 0.4, 10, true),
    lamp([0.5, 0.1, 0.9], [0.25, 0.26, 0.28], 0.5, 6, true),
    lamp([0, 0.8, 0.3], [0.2, 0.205, 0.215], 0.7, 6, false),
    lamp([0.2, -0.7, 0.5], [0.12, 0.11, 0.1], 0.6, 4, false),
  ],
  lamp: [
    lamp([0.7, 0.75, 0.65], [0.85, 0.74, 0.6], 0.22, 9, true),
    lamp([-0.6, 0.2, 0.8], [0.26, 0.27, 0.3], 0.5, 6, true),
    lamp([0, 0.7, 0.3], [0.2, 0.19, 0.175], 0.7, 6, false),
    lamp([0, -0.7, 0.6], [0.14, 0.12, 0.1], 0.6, 4, false),
  ],
  hall: [
    lamp([0.15, 1, 0.6], [0.7, 0.71, 0.68], 0.5, 10, true),
    lamp([-0.7, 0.35, 0.65], [0.36, 0.38, 0.42], 0.4, 6, true),
    lamp([0.6, 0.1, 0.8], [0.24, 0.24, 0.24], 0.5, 5, true),
    lamp([0, -0.7, 0.6], [0.15, 0.145, 0.14], 0.6, 4, false),
  ],
};

function lamp(towards: Triple, colour: Triple, size: number, count: number, glossy: boolean): Lamp {
  return { towards: unit(towards), colour, size, count, glossy };
}

export function lightSamples(lighting: Lighting): readonly LightSample[] {
  return LAMPS[lighting].flatMap(({ towards, colour, size, count, glossy }) => {
    const right = unit(cross([0, 1, 0.01], towards));
    const up = cross(towards, right);
    return Array.from({ length: count }, (_, i) => {
      const angle = i * 2.399963;
      const radius = size * Math.sqrt((i + 0.5) / count);
      const place = add(add(towards, right, radius * Math.cos(angle)), up, radius * Math.sin(angle));
      const shared = colour.map(part => part / count) as [number, number, number];
      const [x, y, z] = unit(place);
      return { towards: [x, y, z], half: unit([x, y, z + 1]), colour: shared, glossy };
    });
  });
}
