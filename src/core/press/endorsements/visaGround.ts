import type { VisaIssuer } from '../../document/world/visaIssuers.ts';
import { mm } from '../../units/length.ts';
import type { Element } from '../recipe/processes.ts';

export type VisaColour = [number, number, number];

export function colourOf([r, g, b]: readonly [number, number, number]): VisaColour {
  return [r, g, b];
}

/** Colours merging from the left edge of the label to its middle and back. */
function merge(first: VisaColour, second: VisaColour) {
  const [from, to] = [
    { x: mm(0), y: mm(37) },
    { x: mm(105), y: mm(37) },
  ];
  const stops: [number, VisaColour][] = [
    [0, first],
    [0.5, second],
    [1, first],
  ];
  return { colour: { from, to, stops }, ir: 0.97, transmission: 0.97 };
}

/** The same colours as a breath of tint. */
function wash(first: VisaColour, second: VisaColour) {
  return merge(lighten(first, 0.66), lighten(second, 0.66));
}

/** Woven lines in merging colours all over the label: two families that cross, and a braid along its head. */
export function visaGround({ ground, letters, prefix }: VisaIssuer): readonly Element[] {
  const [first, second] = [colourOf(ground[0]), colourOf(ground[1])];
  const phase = 37 * (prefix.charCodeAt(0) % 10);
  return [
    {
      process: 'tint',
      side: 'recto',
      id: 'wash',
      area: [1.6, 13.4, 101.8, 36.4],
      ink: wash(first, second),
    },
    {
      process: 'guilloche',
      side: 'recto',
      width: 0.12,
      id: 'ground-across',
      ink: merge(first, second),
      span: [0, 105],
      lines: 62,
      upper: {
        at: -6,
        waves: [
          [2.6, 52, phase],
          [1, 23, phase + 80],
        ],
      },
      lower: {
        at: 80,
        waves: [
          [2.8, 47, phase + 200],
          [1.2, 27, phase],
        ],
      },
    },
    {
      process: 'guilloche',
      side: 'recto',
      width: 0.12,
      id: 'ground-down',
      axis: 'down',
      ink: merge(second, first),
      span: [0, 74],
      lines: 66,
      upper: {
        at: -8,
        waves: [
          [3, 49, phase + 90],
          [1, 21, phase],
        ],
      },
      lower: {
        at: 113,
        waves: [
          [3, 55, phase + 150],
          [1.1, 25, phase + 40],
        ],
      },
    },
    {
      process: 'guilloche',
      side: 'recto',
      width: 0.09,
      id: 'braid',
      ink: { colour: lighten(letters, 0.45), ir: 0.95 },
      span: [1.5, 103.5],
      lines: 9,
      upper: { at: 10.4, waves: [[0.25, 17, 0]] },
      lower: { at: 12.6, waves: [[0.25, 17, 180]] },
      swing: { reach: 0.95, length: 8.5 },
    },
  ];
}

function lighten(colour: readonly [number, number, number], share: number): VisaColour {
  const [r, g, b] = colourOf(colour);
  return [r + (1 - r) * share, g + (1 - g) * share, b + (1 - b) * share];
}

/** Rings about the emblem, the middle one in an ink of the same colour that holds the infrared back. */
export function visaRosette({ letters }: VisaIssuer, [x, y]: readonly [number, number]): Element {
  const colour = lighten(letters, 0.3);
  return {
    process: 'rosette',
    id: 'metameric',
    side: 'recto',
    at: [x, y],
    width: 0.09,
    ink: { colour, ir: 0.96, transmission: 0.92 },
    secondInk: { colour, ir: 0.2, transmission: 0.92 },
    rings: [
      { inner: 6.6, outer: 9.2, lines: 16, swings: 12, lobes: 12, outerDepth: 0.4 },
      { inner: 8.6, outer: 11.2, lines: 12, swings: 18, lobes: 12, outerDepth: -0.4, innerDepth: 0.3, second: true },
      { inner: 10.8, outer: 12.6, lines: 8, swings: 24, lobes: 24, outerDepth: 0.35 },
    ],
  };
}

/** What the label shows under the lamp alone. */
export function visaGlow(issuer: VisaIssuer): readonly Element[] {
  const [r, g, b] = colourOf(issuer.glow.colour);
  const ink = { uv365: colourOf(issuer.glow.colour), uv254: colourOf([r * 0.3, g * 0.3, b * 0.3]) };
  return [
    {
      process: 'rosette',
      id: 'glow-ring',
      side: 'recto',
      at: GLOW_AT,
      ink,
      width: 0.13,
      rings: [{ inner: 16.4, outer: 19.2, lines: 8, swings: 21, lobes: 14, outerDepth: 0.6 }],
    },
    glowFigure(issuer, ink),
    {
      process: 'fibres',
      id: 'glow-fibres',
      side: 'recto',
      ink: { uv365: [0.95, 0.3, 0.2], uv254: [0.25, 0.08, 0.05] },
      count: 22,
      length: [1.5, 4],
      width: 0.08,
      frame: [3, 3, 99, 68],
    },
  ];
}

const GLOW_AT: [number, number] = [58, 32];

function glowFigure({ glow }: VisaIssuer, ink: { readonly uv365: VisaColour; readonly uv254: VisaColour }): Element {
  const place: { id: string; side: 'recto'; at: [number, number]; ink: typeof ink } = {
    id: 'glow-figure',
    side: 'recto',
    at: GLOW_AT,
    ink,
  };
  switch (glow.figure) {
    case 'star':
      return {
        ...place,
        process: 'rosette',
        width: 0.14,
        rings: [{ inner: 3, outer: 12.5, lines: 10, swings: 7, lobes: 7, outerDepth: 2 }],
      };
    case 'rosette':
      return {
        ...place,
        process: 'rosette',
        width: 0.12,
        rings: [{ inner: 4, outer: 14, lines: 12, swings: 9, lobes: 9, outerDepth: 1.2, innerDepth: -1.2, twist: 20 }],
      };
    case 'knot':
      return {
        ...place,
        process: 'ropeKnot',
        radius: 10,
        reach: 3.2,
        turns: 3,
        bights: 8,
        thickness: 1.1,
        width: 0.15,
        strandInk: { uv365: [0.9, 0.8, 0.2], uv254: [0.25, 0.22, 0.05] },
      };
  }
}
