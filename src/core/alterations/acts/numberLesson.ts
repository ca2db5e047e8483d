import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { Parameters } from '../deed.ts';
import { numberOf, textOf } from '../parameters.ts';
import { holesLeft } from '../text/perforatedNumber.ts';
import { printedNumbers, redoneNumbers } from './numberPlan.ts';

/** What a case of an altered number teaches. */
export function explainNumber(specimen: Specimen, parameters: Parameters): Text {
  const [at, to] = [numberOf(parameters, 'position'), textOf(parameters, 'to')];
  const old = specimen.documentNumber;
  const now = old.slice(0, at - 1) + to + old.slice(at);
  return {
    en: [
      `The book was issued as ${old} and is made to read ${now}.`,
      onPage(textOf(parameters, 'page'), old[at - 1]!, to),
      inHoles(textOf(parameters, 'perforation') === 'pricked', old[at - 1]!, to),
      inPrint(specimen, parameters, old),
      'A number is written many times in one book so that all of it would have to be changed: one place that says otherwise is enough. Worn or dirty holes stay in line, and no wear adds one.',
    ]
      .filter(sentence => sentence !== '')
      .join(' '),
  };
}

function onPage(manner: string, from: string, to: string): string {
  if (manner === 'overwritten') {
    return `On the data page strokes were added to the ${from}; in the infrared they fade and leave it standing.`;
  }
  if (manner === 'retyped') {
    return `On the data page the ${from} was rubbed out and ${to} typed there: thin against the light, fibrous from the side, the film gone.`;
  }
  return 'The data page was left as it was.';
}

function inHoles(pricked: boolean, from: string, to: string): string {
  if (!pricked) return `The holes through the leaves still show the ${from}.`;
  const left = holesLeft(from, to);
  const useless =
    left === 0
      ? ''
      : `, and ${left === 1 ? 'a hole of the old figure is' : `${left} holes of the old figure are`} left over`;
  return `Holes were pricked through the leaves so that the ${from} reads ${to}: held against the light they are ragged and out of line${useless}; from the side each has a burr, and none is browned as the burnt ones are.`;
}

function inPrint(specimen: Specimen, parameters: Parameters, old: string): string {
  const [all, redone] = [printedNumbers(specimen).length, redoneNumbers(specimen, parameters).length];
  if (all === 0) return '';
  if (redone === 0) return `The number printed on the other pages still reads ${old}.`;
  const rest = redone < all ? ` Other pages still read ${old}.` : '';
  return `Where the printed number was done anew it neither glows under ultraviolet nor is pressed into the paper, and on the back of the leaf the old one still shows through.${rest}`;
}
