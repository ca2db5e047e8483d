import type { Figure } from '../engrave.ts';
import { anchor } from './anchor.ts';
import { compassRose } from './compassRose.ts';
import { fishShoal } from './fishShoal.ts';
import { gulls } from './gulls.ts';
import { lighthouseCoast } from './lighthouseCoast.ts';
import { mountains } from './mountains.ts';
import { nautilus } from './nautilus.ts';
import { northernChart, southernChart } from './seaChart.ts';
import { stoneBridge } from './stoneBridge.ts';
import { tallShip } from './tallShip.ts';

/** Pictures of pages, each on an upright page of 88 x 125 mm. */
export const SCENE_NAMES = [
  'lighthouse',
  'ship',
  'gulls',
  'compass',
  'shoal',
  'bridge',
  'mountains',
  'nautilus',
  'anchor',
  'southern-chart',
  'northern-chart',
] as const;
export type SceneName = (typeof SCENE_NAMES)[number];

export const SCENES: Readonly<Record<SceneName, () => readonly Figure[]>> = {
  lighthouse: lighthouseCoast,
  ship: tallShip,
  gulls,
  compass: compassRose,
  shoal: fishShoal,
  bridge: stoneBridge,
  mountains,
  nautilus,
  anchor,
  'southern-chart': southernChart,
  'northern-chart': northernChart,
};
