import type { GreyPicture } from '../../press/display/greyPicture.ts';
import {
  type ColourPicture,
  PROCESS_COLOURS,
  type ProcessColour,
  separateColours,
} from '../../press/processes/separation.ts';

type Plates = Readonly<Record<ProcessColour, GreyPicture>>;

/** Steps of each colour a printer driver tells apart. */
const STEPS = 64;
let table: Plates | null = null;

/** Every colour separated once, in one picture of all of them. */
function allColours(): Plates {
  if (table !== null) return table;
  const rgb = new Float32Array(3 * STEPS ** 3);
  for (let i = 0; i < STEPS ** 3; i++) {
    rgb[3 * i] = Math.floor(i / STEPS ** 2) / (STEPS - 1);
    rgb[3 * i + 1] = (Math.floor(i / STEPS) % STEPS) / (STEPS - 1);
    rgb[3 * i + 2] = (i % STEPS) / (STEPS - 1);
  }
  table = separateColours({ width: STEPS ** 2, height: STEPS, rgb });
  return table;
}

/** Separates a large picture as a printer driver does, by looking colours up. */
export function quickPlates({ width, height, rgb }: ColourPicture): Plates {
  const all = allColours();
  const plates = Object.fromEntries(PROCESS_COLOURS.map(colour => [colour, new Uint8Array(width * height)])) as Record<
    ProcessColour,
    Uint8Array
  >;
  for (let i = 0; i < width * height; i++) {
    const r = Math.round(rgb[3 * i]! * (STEPS - 1));
    const g = Math.round(rgb[3 * i + 1]! * (STEPS - 1));
    const at = (r * STEPS + g) * STEPS + Math.round(rgb[3 * i + 2]! * (STEPS - 1));
    plates.cyan[i] = all.cyan.pixels[at]!;
    plates.magenta[i] = all.magenta.pixels[at]!;
    plates.yellow[i] = all.yellow.pixels[at]!;
    plates.black[i] = all.black.pixels[at]!;
  }
  const picture = (colour: ProcessColour): GreyPicture => ({ width, height, pixels: plates[colour] });
  return {
    cyan: picture('cyan'),
    magenta: picture('magenta'),
    yellow: picture('yellow'),
    black: picture('black'),
  };
}
