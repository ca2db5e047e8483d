import type { Visa } from '../../document/endorsement.ts';
import { VISA_SIZE } from '../../document/endorsementPlace.ts';
import type { Specimen } from '../../document/specimen.ts';
import { visaMrz } from '../../document/visaMrz.ts';
import { stateOf } from '../../document/world/states.ts';
import type { VisaIssuer } from '../../document/world/visaIssuers.ts';
import { makeDice } from '../../units/dice.ts';
import { starFacets, starPath } from '../art/star.ts';
import type { Ink } from '../display/ink.ts';
import type { Item } from '../display/item.ts';
import { fillItem, strokeItem } from '../display/makeItem.ts';
import { ellipsePath, type Path } from '../display/path.ts';
import { FLAKES } from '../processes/colourShift.ts';
import { CARBON_BLACK } from '../processes/mrz.ts';
import type { Desk, PortraitPicture } from '../recipe/Desk.ts';
import { type InkRef, toInk } from '../recipe/inkSchema.ts';
import { drawElement, type Element } from '../recipe/processes.ts';
import { layMrz } from '../type/layMrz.ts';
import { layText } from '../type/layText.ts';
import { visaGlow, visaGround, visaRosette } from './visaGround.ts';
import { type VisaEntry, visaEntries } from './visaWords.ts';

/** What a label is put together from, in the order in which it is laid down. */
export const VISA_PARTS = [
  'ground',
  'microprint',
  'title',
  'metameric',
  'emblem',
  'captions',
  'glow',
  'number',
  'portrait',
  'entries',
  'zone',
] as const;
export type VisaPart = (typeof VISA_PARTS)[number];

/** What is drawn on a label: the visa, the state it is of, and the holder's picture, where there is one. */
export type VisaOrder = {
  readonly visa: Visa;
  readonly issuer: VisaIssuer;
  readonly specimen: Specimen;
  readonly portrait: PortraitPicture | null;
};

/** Of the holder's picture on the label: x, y, width, height in mm. */
export const VISA_PORTRAIT: readonly [number, number, number, number] = [3.6, 14.6, 26, 33.4];
const EMBLEM_AT: readonly [number, number] = [90.4, 30.4];
const EMBLEM_SIZE = 5.6;
const CAPTION = 0.92;
const VALUE = 1.72;

/** One part in mm of the label, its upper left corner at 0, 0. */
export function drawVisaPart(part: VisaPart, order: VisaOrder): readonly Item[] {
  return DRAW[part](order);
}

const DRAW: Readonly<Record<VisaPart, (order: VisaOrder) => readonly Item[]>> = {
  ground: order => visaGround(order.issuer).flatMap(element => press(element, order)),
  microprint: order => microLines(order).flatMap(element => press(element, order)),
  title: drawTitle,
  metameric: order => press(visaRosette(order.issuer, EMBLEM_AT), order),
  emblem: () => drawEmblem(),
  captions: ({ visa, issuer }) =>
    visaEntries(visa).map(entry =>
      fillItem(setCaption(entry), { colour: issuer.letters, ir: 0.95, transmission: 0.85 }),
    ),
  glow: order => visaGlow(order.issuer).flatMap(element => press(element, order)),
  number: drawNumber,
  portrait: order => (order.portrait === null ? [] : press(portraitElement(), order)),
  entries: ({ visa }) => visaEntries(visa).map(entry => fillItem(setValue(entry), CARBON_BLACK)),
  zone: drawZone,
};

function press(element: Element, { visa, specimen, portrait }: VisaOrder): readonly Item[] {
  const empty = { width: 1, height: 1, pixels: new Uint8Array(1) };
  const desk: Desk = {
    ...VISA_SIZE,
    specimen,
    side: 'recto',
    spine: 'top',
    inkOf: (ink, fallback) => inkOf(ink, fallback),
    portrait: portrait ?? { width: 1, height: 1, rgb: new Uint8Array(3), mask: empty },
    dice: salt => makeDice(seedOf(`${visa.number}/${element.id}/${salt ?? ''}`)),
  };
  return drawElement(element, desk).map(({ item }) => item);
}

function inkOf(ink: InkRef | undefined, fallback: Ink | undefined): Ink {
  if (ink !== undefined && typeof ink !== 'string') return toInk(ink);
  if (fallback === undefined) throw new Error('a part of a label needs an ink and has none');
  return fallback;
}

function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function nameOf({ visa }: VisaOrder): string {
  return stateOf(visa.issuer)?.name.en.toUpperCase() ?? visa.issuer;
}

function microLines(order: VisaOrder): readonly Element[] {
  const [x, y, width, height] = VISA_PORTRAIT;
  const [r, g, b] = order.issuer.letters;
  const text = `${nameOf(order)} SPECIMEN ${order.issuer.title[0]} `;
  const ink = { colour: [r, g, b] as [number, number, number], ir: 0.95 };
  return [
    {
      process: 'microprint',
      id: 'micro-line',
      side: 'recto',
      ink,
      text,
      height: 0.22,
      run: { along: 'line', from: [2, 50.4], to: [103, 50.4] },
    },
    {
      process: 'microprint',
      id: 'micro-frame',
      side: 'recto',
      ink,
      text,
      height: 0.2,
      run: { along: 'frame', box: [x - 0.6, y - 0.6, width + 1.2, height + 1.2] },
    },
  ];
}

function drawTitle(order: VisaOrder): readonly Item[] {
  const { title, letters } = order.issuer;
  const ink: Ink = { colour: letters, ir: 0.95, transmission: 0.8 };
  const set = (text: string, x: number, y: number, capHeight: number, maxWidth: number): Item =>
    fillItem(layText(text, { face: 'display', capHeight, tracking: capHeight * 0.08, x, y, maxWidth }).path, ink);
  const specimen = layText('SPECIMEN', {
    face: 'sans-bold',
    capHeight: 1.7,
    tracking: 0.35,
    x: 101.5,
    y: 47.6,
    align: 'end',
  });
  return [
    set(nameOf(order), 3.6, 5.4, 2.7, 62),
    set(`${title[0]} · ${title[1]}`, 3.6, 9.2, 2.2, 62),
    fillItem(specimen.path, { colour: [0.8, 0.24, 0.24], ir: 0.5, transmission: 0.7 }),
  ];
}

/** A star cut like a stone in a ring, turning from one colour into another as the page is tilted. */
function drawEmblem(): readonly Item[] {
  const [x, y] = EMBLEM_AT;
  const size = EMBLEM_SIZE;
  return [
    fillItem(starPath(EMBLEM_AT, 8, size * 0.86, size * 0.4), FLAKES),
    fillItem(starFacets(EMBLEM_AT, 8, size * 0.86, size * 0.4), { colour: [0.72, 0.72, 0.72], raise: 6 }),
    strokeItem(ellipsePath(x, y, size, size), 0.7, FLAKES),
  ];
}

function setCaption({ caption, at: [x, y] }: VisaEntry): Path {
  return layText(caption, { face: 'sans', capHeight: CAPTION, x, y: y - VALUE - 0.62 }).path;
}

function setValue({ text, at: [x, y], room }: VisaEntry): Path {
  return layText(text, { face: 'typewriter', capHeight: VALUE, x, y, maxWidth: room }).path;
}

/** Letterpress: its colour, and the glow of its colour. */
function drawNumber({ visa }: VisaOrder): readonly Item[] {
  const { path } = layText(visa.number, {
    face: 'numerals',
    capHeight: 3,
    tracking: 0.35,
    x: 101.5,
    y: 6.6,
    align: 'end',
  });
  return [
    fillItem(path, { colour: [0.72, 0.1, 0.16], ir: 0.9, transmission: 0.7, uv365: [0.62, 0.22, 0.05], sink: 6 }),
  ];
}

function portraitElement(): Element {
  return {
    process: 'portrait',
    id: 'holder',
    side: 'recto',
    box: [...VISA_PORTRAIT],
    pitch: 0.06,
    halo: 0.08,
  };
}

/** Left out where it cannot be written. */
function drawZone({ visa }: VisaOrder): readonly Item[] {
  const lines = visaMrz(visa);
  return lines.ok ? layMrz(lines.value, 'TD2').map(({ path }) => fillItem(path, CARBON_BLACK)) : [];
}
