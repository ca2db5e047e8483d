import { STAMP_DESIGNS, type StampDesign } from './stampDesign.ts';

/** A border post of the fictional world and the stamp it uses. Days are YYYY-MM-DD. */
export type BorderPost = {
  readonly id: string;
  /** As the stamp spells it. */
  readonly name: string;
  /** Code of the state that keeps it. */
  readonly state: string;
  readonly way: 'air' | 'sea' | 'road' | 'rail';
  /** The number or letters that tell its stamps from others'. */
  readonly code: string;
  readonly openFrom: string;
  /** The last day it was open; null: open still. */
  readonly openUntil: string | null;
  /** One state's posts stamp alike, in the ink of their own. */
  readonly stamp: StampDesign;
};

type Written = readonly [
  id: string,
  name: string,
  state: keyof typeof STAMP_DESIGNS,
  way: BorderPost['way'],
  code: string,
  ink: StampDesign['ink'],
  openFrom: string,
  openUntil?: string,
];

const WRITTEN: readonly Written[] = [
  ['port-selwyn', 'PORT SELWYN', 'QOV', 'sea', '03', 'blue', '1998-01-01'],
  ['selwyn-field', 'SELWYN FIELD', 'QOV', 'air', '11', 'blue', '1998-01-01'],
  ['brackenford', 'BRACKENFORD', 'QOV', 'road', '27', 'violet', '2001-05-01'],
  ['zenith-central', 'ZENITH CENTRAL', 'UTO', 'rail', 'Z1', 'black', '1998-01-01'],
  ['zenith-haven', 'ZENITH HAVEN', 'UTO', 'air', 'Z4', 'red', '2009-09-15'],
  ['tallow-quay', 'TALLOW QUAY', 'QVS', 'sea', '114', 'green', '1998-01-01'],
  ['oster-gate', 'OSTER GATE', 'QVS', 'road', '131', 'green', '1998-01-01', '2021-03-31'],
  ['marram-junction', 'MARRAM JUNCTION', 'QTV', 'rail', 'B-2', 'violet', '1998-01-01'],
  ['high-tarn', 'HIGH TARN', 'QTV', 'road', 'B-9', 'violet', '2019-06-01'],
  ['selmoor-downs', 'SELMOOR DOWNS', 'QSM', 'air', '5', 'black', '2004-03-01'],
  ['norreth-sound', 'NORRETH SOUND', 'QNR', 'sea', 'N 40', 'blue', '1998-01-01'],
  ['fell-pass', 'FELL PASS', 'QNR', 'road', 'N 52', 'red', '2005-07-01', '2020-11-30'],
  ['terrace-halt', 'TERRACE HALT', 'QPW', 'rail', '8', 'red', '1998-01-01'],
  ['zarumel-old-field', 'OLD FIELD', 'QZM', 'air', 'A1', 'violet', '1998-01-01', '2022-03-31'],
  ['zarumel-east', 'ZARUMEL EAST', 'QZM', 'air', 'A2', 'black', '2022-04-01'],
  ['aubrenne-vale', 'AUBRENNE VALE', 'AAU', 'air', '17', 'blue', '1998-01-01'],
  ['kelvarra-point', 'KELVARRA POINT', 'ZZK', 'sea', 'K6', 'black', '1998-01-01'],
  ['ixalune-gate', 'IXALUNE GATE', 'QXN', 'road', '22', 'green', '2012-10-01'],
];

export const BORDER_POSTS: readonly BorderPost[] = WRITTEN.map(
  ([id, name, state, way, code, ink, openFrom, openUntil = null]) => ({
    id,
    name,
    state,
    way,
    code,
    openFrom,
    openUntil,
    stamp: { ...STAMP_DESIGNS[state], ink },
  }),
);

/** The post of an id; null where the world has none. */
export function postOf(id: string): BorderPost | null {
  return BORDER_POSTS.find(post => post.id === id) ?? null;
}

export function isOpen({ openFrom, openUntil }: BorderPost, day: string): boolean {
  return day >= openFrom && (openUntil === null || day <= openUntil);
}
