import { LIGHTS, type Light } from '../../core/document/lights.ts';

/** What a key, a button or a script can ask of the bench; all that changes is its state. */
export const PLAIN_ACTIONS = [
  'zoom-in',
  'zoom-out',
  'fit',
  'life-size',
  'turn-left',
  'turn-right',
  'flip',
  'pan-left',
  'pan-right',
  'pan-up',
  'pan-down',
  'next-page',
  'previous-page',
  'spread',
  'loupe',
  'hold-loupe',
  'magnify-more',
  'magnify-less',
  'loupe-left',
  'loupe-right',
  'loupe-up',
  'loupe-down',
  'lamp-left',
  'lamp-right',
  'lamp-up',
  'lamp-down',
  'tilt-left',
  'tilt-right',
  'tilt-up',
  'tilt-down',
  'tilt-flat',
  'measure',
  'ruler-left',
  'ruler-right',
  'ruler-up',
  'ruler-down',
  'ruler-swap',
  'blink',
  'compare',
  'difference',
  'exact',
  'hide-marks',
  'leave',
] as const;
export type PlainAction = (typeof PLAIN_ACTIONS)[number];
export type LightAction = `light-${Light}`;
export type BenchAction = PlainAction | LightAction;

export const LIGHT_ACTIONS: readonly LightAction[] = LIGHTS.map(light => `light-${light}` as const);
