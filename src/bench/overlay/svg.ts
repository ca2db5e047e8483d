const SPACE = 'http://www.w3.org/2000/svg';

/** An SVG element with attributes; a Content-Security-Policy without inline styles lets attributes of its own through. */
export function drawElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly SVGElement[] = [],
): SVGElement {
  const element = document.createElementNS(SPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Light above dark, so that a line shows on any ground. */
export const LIGHT_INK = '#ffffff';
export const DARK_INK = '#0b1016';
export const ACCENT_INK = '#ffd24a';

/** A line drawn twice: a wide dark one below a narrow light one. */
export function doubleLine(path: string, width: number, colour = LIGHT_INK): SVGElement[] {
  const shared = { d: path, fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  return [
    drawElement('path', { ...shared, stroke: DARK_INK, 'stroke-width': width + 2.4, 'stroke-opacity': 0.85 }),
    drawElement('path', { ...shared, stroke: colour, 'stroke-width': width }),
  ];
}

const LETTERS = {
  'text-anchor': 'middle',
  'font-family': 'system-ui, sans-serif',
  'font-variant-numeric': 'tabular-nums',
} as const;

/** A small text with a dark rim, centred on x, its base line on y. */
export function rimmedText(x: number, y: number, text: string, size: number): SVGElement {
  const rim = {
    stroke: DARK_INK,
    'stroke-width': 2.2,
    'stroke-opacity': 0.8,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  };
  const element = drawElement('text', {
    ...LETTERS,
    ...rim,
    x: round(x),
    y: round(y),
    fill: LIGHT_INK,
    'font-size': size,
  });
  element.textContent = text;
  return element;
}

/** A text on a dark plate, centred on the point. */
export function plateText(x: number, y: number, text: string, size = 13): SVGElement {
  const [width, height] = [text.length * size * 0.58 + 14, size + 9];
  const plate = { x: round(x - width / 2), y: round(y - height / 2), width: round(width), height, rx: height / 2 };
  const element = drawElement('text', {
    ...LETTERS,
    x: round(x),
    y: round(y + size * 0.36),
    fill: LIGHT_INK,
    'font-size': size,
  });
  element.textContent = text;
  return drawElement('g', {}, [drawElement('rect', { ...plate, fill: DARK_INK, 'fill-opacity': 0.82 }), element]);
}
