import type { Visa } from '../../document/endorsement.ts';
import { VISA_SIZE } from '../../document/endorsementPlace.ts';
import { visaMrz } from '../../document/visaMrz.ts';
import type { Ink, Rgb } from '../../press/display/ink.ts';
import type { Item } from '../../press/display/item.ts';
import { fillItem } from '../../press/display/makeItem.ts';
import { transformItem } from '../../press/display/transformItem.ts';
import { LABEL_PAPER, type VisaLook } from '../../press/endorsements/drawVisa.ts';
import { drawVisaPart, VISA_PARTS, type VisaPart } from '../../press/endorsements/visaLabel.ts';
import { CARBON_BLACK } from '../../press/processes/mrz.ts';
import { layMrz } from '../../press/type/layMrz.ts';
import { scaleAbout } from '../../units/affine.ts';
import type { Dice } from '../../units/dice.ts';
import { mm } from '../../units/length.ts';
import type { Parameters } from '../deed.ts';
import { type Cast, printCopy } from '../materials/copyLeaf.ts';
import { cutByHand } from '../materials/cutByHand.ts';
import { boxRing } from '../materials/ring.ts';
import { numberOf, textOf } from '../parameters.ts';

const LABEL = { x: mm(0), y: mm(0), width: mm(VISA_SIZE.width), height: mm(VISA_SIZE.height) };
/** Filled in by the issuer after the label was printed. */
const FILLED_IN: readonly VisaPart[] = ['entries', 'zone'];
/** Only the lamp shows it: no scanner sees it. */
const UNSEEN: readonly VisaPart[] = ['glow'];
/** Where the check digit of the number stands in the second line. */
const CHECK_AT = 9;

/** A label scanned from another and printed by drops on bright paper, cut out by hand. */
export function falseVisa(parameters: Parameters, dice: Dice): VisaLook {
  const glow = numberOf(parameters, 'glow');
  const wander = numberOf(parameters, 'wander');
  const edge = cutByHand(boxRing(LABEL), { wander, corner: 0, clip: 0 }, dice);
  const copying = {
    cast: textOf(parameters, 'cast') as Cast,
    tint: numberOf(parameters, 'tint'),
    pitch: numberOf(parameters, 'pitch'),
  };
  const isToner = textOf(parameters, 'entries') === 'toner';
  const map = scaleAbout({ x: LABEL.width / 2, y: LABEL.height / 2 }, numberOf(parameters, 'size'));
  return {
    paper: officeLabel(glow),
    thickness: Math.round(numberOf(parameters, 'thickness')),
    edge,
    print: order => {
      const draw = (part: VisaPart): readonly Item[] =>
        (part === 'zone' ? falseZone(order.visa, parameters) : drawVisaPart(part, order)).map(item =>
          transformItem(item, map),
        );
      const copied = VISA_PARTS.filter(part => !UNSEEN.includes(part) && !(isToner && FILLED_IN.includes(part)));
      return [
        ...printCopy(copied.flatMap(draw), LABEL, copying, dice),
        ...(isToner ? FILLED_IN.flatMap(draw) : []),
        ...UNSEEN.flatMap(draw).map(item => dull(item, numberOf(parameters, 'figure'))),
      ];
    },
  };
}

/** Paper full of whitener, as offices buy it. */
function officeLabel(glow: number): Ink {
  return {
    ...LABEL_PAPER,
    cover: [0.985, 0.985, 0.985],
    replace: {
      ...LABEL_PAPER.replace,
      uv365: [0.03 + 0.42 * glow, 0.034 + 0.52 * glow, 0.05 + 0.84 * glow],
      uv254: [0.026 + 0.05 * glow, 0.03 + 0.06 * glow, 0.045 + 0.11 * glow],
    },
    ir: 0.95,
    transmission: 0.52,
  };
}

/** The zone of the label, its first check digit one too high where it was made up. */
export function falseZone(visa: Visa, parameters: Parameters): readonly Item[] {
  const lines = visaMrz(visa);
  if (!lines.ok) return [];
  const [upper = '', lower = ''] = lines.value;
  const digit = String((Number(lower[CHECK_AT]) + 3) % 10);
  const failing = lower.slice(0, CHECK_AT) + digit + lower.slice(CHECK_AT + 1);
  const zone = [upper, textOf(parameters, 'check') === 'fails' ? failing : lower];
  return layMrz(zone, 'TD2').map(({ path }) => fillItem(path, CARBON_BLACK));
}

/** Invisible print done over with something that glows less. */
function dull(item: Item, share: number): Item {
  const scale = (colour: Rgb | undefined): Rgb => {
    const [r, g, b] = colour ?? [0, 0, 0];
    return [share * r, share * g, share * b];
  };
  return { ...item, ink: { uv365: scale(item.ink.uv365), uv254: scale(item.ink.uv254) } };
}
