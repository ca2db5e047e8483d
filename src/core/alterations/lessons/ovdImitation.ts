import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { Parameters } from '../deed.ts';
import { numberOf } from '../parameters.ts';
import { say } from './wording.ts';

export function explainImitation(_specimen: Specimen, parameters: Parameters): Text {
  const thickness = Math.round(numberOf(parameters, 'thickness'));
  const aside = Math.sqrt(numberOf(parameters, 'shiftX') ** 2 + numberOf(parameters, 'shiftY') ** 2);
  const place = aside >= 0.5 ? `, ${aside.toFixed(1)} mm from where the model has it` : '';
  return say(
    `In the place of the diffractive device sits a printed sticker of glittering foil${place}.`,
    'Tilt the page: the whole foil flashes at once and its picture stands still, where the true device lets one part shine after another, rings widen and beams turn.',
    `Oblique light shows its cut edge, about ${thickness} micrometres high; it is dense against the light, and dims what glows beneath it.`,
    'A true device that is scratched loses light along the scratches and keeps its movement everywhere else.',
  );
}

export const IMITATION_CHECKS: readonly Text[] = [
  { en: 'Tilt the page to and fro, and name what moves; compare it with the reference.' },
  { en: 'Look with a loupe for the tiny letters of the device.' },
  { en: 'Examine the portrait and the film round the device: it is seldom the only thing exchanged.' },
];
