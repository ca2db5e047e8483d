const FULL_TURN = 2 * Math.PI;
const TO_25_7 = 25 ** 7;

/**
 * CIEDE2000 between two CIELAB colours, kL = kC = kH = 1 (Sharma, Wu, Dalal: The CIEDE2000 Color-Difference Formula,
 * Color Research and Application 30, 2005). Symmetric; 0 for equal colours.
 */
export function colourDifference(l1: number, a1: number, b1: number, l2: number, a2: number, b2: number): number {
  const chroma = (Math.sqrt(a1 * a1 + b1 * b1) + Math.sqrt(a2 * a2 + b2 * b2)) / 2;
  const stretch = 1 + 0.5 * (1 - toSeventh(chroma));
  const [g1, g2] = [a1 * stretch, a2 * stretch];
  const c1 = Math.sqrt(g1 * g1 + b1 * b1);
  const c2 = Math.sqrt(g2 * g2 + b2 * b2);
  const isGrey = c1 * c2 === 0;
  const h1 = hueOf(g1, b1);
  const h2 = hueOf(g2, b2);
  const turn = isGrey ? 0 : shorter(h2 - h1);
  const meanL = (l1 + l2) / 2;
  const meanC = (c1 + c2) / 2;
  const meanH = isGrey ? h1 + h2 : meanHue(h1, h2);
  const t =
    1 -
    0.17 * Math.cos(meanH - Math.PI / 6) +
    0.24 * Math.cos(2 * meanH) +
    0.32 * Math.cos(3 * meanH + Math.PI / 30) -
    0.2 * Math.cos(4 * meanH - (63 * Math.PI) / 180);
  const away = (meanL - 50) ** 2;
  const dL = (l2 - l1) / (1 + (0.015 * away) / Math.sqrt(20 + away));
  const dC = (c2 - c1) / (1 + 0.045 * meanC);
  const dH = (2 * Math.sqrt(c1 * c2) * Math.sin(turn / 2)) / (1 + 0.015 * meanC * t);
  const degrees = (meanH * 180) / Math.PI;
  const theta = (Math.PI / 3) * Math.exp(-(((degrees - 275) / 25) ** 2));
  const rotation = -2 * toSeventh(meanC) * Math.sin(theta);
  return Math.sqrt(Math.max(0, dL * dL + dC * dC + dH * dH + rotation * dC * dH));
}

/** Square root of c^7 / (c^7 + 25^7). */
function toSeventh(chroma: number): number {
  const square = chroma * chroma;
  const seventh = square * square * square * chroma;
  return Math.sqrt(seventh / (seventh + TO_25_7));
}

/** 0 to a full turn; 0 for grey. */
function hueOf(a: number, b: number): number {
  const hue = Math.atan2(b, a);
  return hue < 0 ? hue + FULL_TURN : hue;
}

function shorter(turn: number): number {
  if (turn > Math.PI) return turn - FULL_TURN;
  return turn < -Math.PI ? turn + FULL_TURN : turn;
}

function meanHue(h1: number, h2: number): number {
  const sum = h1 + h2;
  if (Math.abs(h1 - h2) <= Math.PI) return sum / 2;
  return sum < FULL_TURN ? (sum + FULL_TURN) / 2 : (sum - FULL_TURN) / 2;
}
