import { parseFaceId } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { FieldPlace } from '../../mrz/formats.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, ActSites } from '../act.ts';
import { RUBBED_EFFECTS } from '../damage/rubbedEffects.ts';
import type { Parameters } from '../deed.ts';
import { behind } from '../text/behind.ts';
import { cellsOf, pairsWith, personalNumberPairs } from '../text/contradiction.ts';
import { capital } from '../text/entryLessons.ts';
import { type Reprint, reprintZone, traceOfReprint } from '../text/reprintZone.ts';
import { nameFields, printedTwin, readSpan, reprintedSigns, ZONE_CHECKS } from '../text/zoneLessons.ts';
import { changedRuns, fieldsIn, type Run, recompute, retype } from '../text/zoneText.ts';
import { MRZ_PARAMETERS, proposeZone, reprintOf, zoneObstacle } from './mrzParameters.ts';

/** Characters of the zone scraped off and printed anew, and with them every digit that covers them: the zone agrees with itself. */
export const mrzRecomputed: Act = {
  class: 'mrz-recomputed',
  parameters: MRZ_PARAMETERS,
  substrates: ['paper-laminate'],
  changes: ['mrz'],
  leaves: ['entry', 'chip'],
  leavesOf: ({ mrz }) => (mrz === null ? [] : [parseFaceId(mrz.face).leaf]),
  people: () => [],
  presents: (specimen, parameters) =>
    specimen.mrz === null ? {} : { mrz: [...recompute(specimen, retype(specimen.mrz.lines, parameters))] },
  obstacle: zoneObstacle,
  effects: RUBBED_EFFECTS,
  alter: (work, parameters, dice) => {
    const lines = recompute(work.specimen, retype(work.specimen.mrz!.lines, parameters));
    return reprintZone(work, lines, reprintOf(parameters), dice);
  },
  sites: (specimen, parameters, dice) => {
    const lines = recompute(specimen, retype(specimen.mrz!.lines, parameters));
    return sitesOf(specimen, lines, reprintOf(parameters), dice);
  },
  propose: proposeZone,
  explain: explainRecomputed,
  crossChecks: ZONE_CHECKS,
};

/** No digit fails, so the finding is the contradiction with the printed entry, where there is one. */
function sitesOf(specimen: Specimen, lines: readonly string[], reprint: Reprint, dice: Dice): ActSites {
  const runs = changedRuns(specimen, lines);
  const trace = traceOfReprint(specimen, lines, reprint, dice);
  const fields = fieldsIn(specimen, runs).filter(field => !isDigit(field));
  const spans = fields.map(field => withDigit(specimen, field, runs));
  const pairs = fields.flatMap((field, i) => pairsWith(specimen, field.name, cellsOf(specimen, spans[i]!)));
  const cells = cellsOf(specimen, ...runs);
  const [main = cells, ...others] = pairs;
  return {
    main,
    alternatives: [
      ...(main === cells ? [] : [cells]),
      ...spans.map(span => cellsOf(specimen, span)),
      ...fields.map(({ name }) => ({ kind: 'row', source: 'mrz', field: name }) as const),
      ...others,
      ...(fields.some(({ name }) => name === 'birthDate') ? personalNumberPairs(specimen, cells) : []),
    ],
    neutral: [],
    trace: [trace, behind(specimen, trace)],
    tolerance: 2,
  };
}

/** A field and its own digit, where that was printed anew beside it. */
function withDigit(specimen: Specimen, field: FieldPlace, runs: readonly Run[]): Run {
  const digit = fieldsIn(specimen, runs).find(({ name }) => name === field.checkedBy);
  return digit?.line === field.line && digit.from === field.to + 1 ? { ...field, to: digit.to } : field;
}

function explainRecomputed(specimen: Specimen, parameters: Parameters): Text {
  const issued = specimen.mrz!.lines;
  const lines = recompute(specimen, retype(issued, parameters));
  const fields = fieldsIn(specimen, changedRuns(specimen, lines));
  const [digits, data] = [fields.filter(isDigit), fields.filter(field => !isDigit(field))];
  const first = data[0] ?? fields[0]!;
  const printed = printedTwin(specimen, first.name);
  return {
    en: [
      `In the machine-readable zone ${nameFields([first])} read ${readSpan(issued, first)} and was changed to ${readSpan(lines, first)}.`,
      `${digits.length === 0 ? 'No digit' : capital(nameFields(digits))} had to change with it, so every check digit holds and a reader alone is content.`,
      printed === null
        ? 'No printed entry repeats it.'
        : `The printed entry still says ${printed}: that contradiction is the finding.`,
      reprintedSigns(parameters),
      'A contradiction alone may be an issuer’s error; disturbed film and a second ink at just these characters are not.',
    ].join(' '),
  };
}

function isDigit({ kind }: FieldPlace): boolean {
  return kind === 'check' || kind === 'checkOrFiller';
}
