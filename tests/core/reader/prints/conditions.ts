import { MRZ_FORMATS, type MrzFormat } from '../../../../src/core/mrz/formats.ts';
import { type Dice, makeDice } from '../../../../src/core/units/dice.ts';
import { between, mixSeed, pick } from './chance.ts';
import { paintCurves, paintGrey, paintGuilloche, paintPlain } from './grounds.ts';
import { EVEN_LIGHT } from './light.ts';
import type { Print } from './Print.ts';
import { paintPage } from './paintPage.ts';
import { randomMrz } from './randomMrz.ts';
import { NO_CROP, type Scan, STRIP, scanZone } from './scan.ts';
import { scratch } from './scratch.ts';
import { SHEETS, spaceLines } from './sheets.ts';
import { OCR_B, OCR_B_SQUARE, plainCut, type TypeCut, type Typeface } from './typeface.ts';

type Rest = Omit<Scan, 'format' | 'lines'>;

const CLEAN: Rest = {
  cut: plainCut(OCR_B),
  ink: '#1c1b1a',
  ground: paintPlain,
  dpi: 300,
  tall: STRIP,
  crop: NO_CROP,
  tilt: 0,
  jitter: 0,
  blur: 0,
  light: EVEN_LIGHT,
  jpeg: null,
};

/** How a condition is set up, from chance. */
export const CONDITIONS = {
  'clean-300': () => CLEAN,
  'guilloche-300': () => ({ ...CLEAN, ground: paintGuilloche }),
  'guilloche-600': () => ({ ...CLEAN, ground: paintGuilloche, dpi: 600 }),
  'guilloche-200': () => ({ ...CLEAN, ground: paintGuilloche, dpi: 200 }),
  'tilt-noise-blur': () => ({ ...CLEAN, tilt: 1, blur: 1, light: { ...EVEN_LIGHT, noise: 12 } }),
  'jpeg-150': () => ({ ...CLEAN, dpi: 150, jpeg: 45 }),
  hard: dice => hard(dice, 1.5),
  'hard-tilt-5': dice => hard(dice, 5),
  harsh: dice => ({
    ...hard(dice, 3),
    dpi: between(dice, 100, 150),
    cut: otherCut(dice),
    blur: between(dice, 0.7, 1.1),
    jpeg: 40,
  }),
  'other-cuts': dice => ({
    ...CLEAN,
    ground: paintGuilloche,
    dpi: between(dice, 200, 400),
    cut: otherCut(dice),
    blur: between(dice, 0, 0.8),
  }),
  'other-sizes': dice => {
    const size = between(dice, 0.88, 1.1);
    return {
      ...CLEAN,
      cut: { ...plainCut(OCR_B), width: size, height: size },
      blur: 0.5,
      dpi: between(dice, 150, 400),
    };
  },
  'other-spacing': (dice, format) => ({
    ...CLEAN,
    sheet: spaceLines(SHEETS[format], between(dice, 3.6, format === 'TD1' ? 6.4 : 8.5)),
    blur: 0.5,
  }),
  'whole-page': dice => ({ ...CLEAN, ground: paintPage, tall: Number.POSITIVE_INFINITY, tilt: between(dice, -3, 3) }),
  worn: dice => ({ ...CLEAN, ground: paintGuilloche, blur: 0.6, over: context => scratch(context, dice) }),
  'grey-on-grey': dice => ({
    ...CLEAN,
    ground: paintGrey,
    ink: `hsl(0 0% ${Math.round(between(dice, 38, 50))}%)`,
    blur: between(dice, 0.3, 0.9),
    light: { ...EVEN_LIGHT, noise: 5 },
  }),
} satisfies Readonly<Record<string, (dice: Dice, format: MrzFormat) => Rest>>;
export type Condition = keyof typeof CONDITIONS;

/** The conditions every reader of printed zones should meet without an error. */
export const STANDARD_CONDITIONS = [
  'clean-300',
  'guilloche-300',
  'guilloche-600',
  'guilloche-200',
  'tilt-noise-blur',
  'jpeg-150',
] as const satisfies readonly Condition[];

/** The same seed makes the same picture; `face` prints it in another OCR-B. */
export function makePrint(condition: Condition, seed: number, format?: MrzFormat, face?: Typeface): Promise<Print> {
  const dice = makeDice(mixSeed(condition, seed));
  const chosen = format ?? pick(dice, MRZ_FORMATS);
  const rest: Rest = CONDITIONS[condition](dice, chosen);
  const cut = face === undefined ? rest.cut : { ...rest.cut, face };
  return scanZone(condition, seed, { ...rest, cut, format: chosen, lines: randomMrz(dice, chosen) }, dice);
}

/** As far from the plain cut as the cuts of other foundries are. */
function otherCut(dice: Dice): TypeCut {
  return {
    face: pick(dice, [OCR_B, OCR_B_SQUARE]),
    bolder: between(dice, -0.1, 0.16),
    width: between(dice, 0.94, 1.06),
    height: between(dice, 0.96, 1.04),
    slant: between(dice, -0.04, 0.04),
    filler: { height: between(dice, 0.88, 1.02), rise: between(dice, -0.02, 0.09) },
    figures: between(dice, 0.93, 1.01),
  };
}

function hard(dice: Dice, tilt: number): Rest {
  const part = () => between(dice, -0.03, 0.03);
  return {
    ...CLEAN,
    ground: paintCurves,
    ink: `hsl(0 0% ${Math.round(between(dice, 8, 26))}%)`,
    dpi: between(dice, 150, 400),
    crop: { left: part(), top: part(), right: part(), bottom: part() },
    tilt: between(dice, -tilt, tilt),
    jitter: 0.07,
    blur: between(dice, 0.3, 1.2),
    light: {
      ...EVEN_LIGHT,
      shade: between(dice, 0, 0.35),
      shadeAngle: between(dice, 0, 6.28),
      noise: between(dice, 2, 8),
    },
    jpeg: 70,
  };
}
