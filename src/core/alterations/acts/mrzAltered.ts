import { parseFaceId } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, ActSites } from '../act.ts';
import { RUBBED_EFFECTS } from '../damage/rubbedEffects.ts';
import type { Parameters } from '../deed.ts';
import { behind } from '../text/behind.ts';
import { cellsOf, pairsWith } from '../text/contradiction.ts';
import { type Reprint, reprintZone, traceOfReprint } from '../text/reprintZone.ts';
import { failingDigits, nameFields, printedTwin, readSpan, reprintedSigns, ZONE_CHECKS } from '../text/zoneLessons.ts';
import { changedRuns, fieldsIn, retype } from '../text/zoneText.ts';
import { MRZ_PARAMETERS, proposeZone, reprintOf, zoneObstacle } from './mrzParameters.ts';

/** Characters of the zone scraped off and printed anew; the digits that cover them now fail. */
export const mrzAltered: Act = {
  class: 'mrz-altered',
  parameters: MRZ_PARAMETERS,
  substrates: ['paper-laminate'],
  changes: ['mrz'],
  leaves: ['entry', 'chip'],
  leavesOf: ({ mrz }) => (mrz === null ? [] : [parseFaceId(mrz.face).leaf]),
  people: () => [],
  presents: ({ mrz }, parameters) => (mrz === null ? {} : { mrz: [...retype(mrz.lines, parameters)] }),
  obstacle: zoneObstacle,
  effects: RUBBED_EFFECTS,
  alter: (work, parameters, dice) =>
    reprintZone(work, retype(work.specimen.mrz!.lines, parameters), reprintOf(parameters), dice),
  sites: (specimen, parameters, dice) =>
    sitesOf(specimen, retype(specimen.mrz!.lines, parameters), reprintOf(parameters), dice),
  propose: proposeZone,
  explain: explainAltered,
  crossChecks: ZONE_CHECKS,
};

function sitesOf(specimen: Specimen, lines: readonly string[], reprint: Reprint, dice: Dice): ActSites {
  const runs = changedRuns(specimen, lines);
  const trace = traceOfReprint(specimen, lines, reprint, dice);
  const fields = fieldsIn(specimen, runs);
  const failing = failingDigits(specimen, lines);
  const rows = [...fields, ...failing].map(({ name }) => ({ kind: 'row', source: 'mrz', field: name }) as const);
  return {
    main: cellsOf(specimen, ...runs),
    alternatives: [
      ...rows,
      ...failing.map(place => cellsOf(specimen, place)),
      ...fields.flatMap(field => pairsWith(specimen, field.name, cellsOf(specimen, field))),
    ],
    neutral: [],
    trace: [trace, behind(specimen, trace)],
    tolerance: 2,
  };
}

function explainAltered(specimen: Specimen, parameters: Parameters): Text {
  const issued = specimen.mrz!.lines;
  const lines = retype(issued, parameters);
  const fields = fieldsIn(specimen, changedRuns(specimen, lines));
  const failing = failingDigits(specimen, lines);
  const first = fields[0]!;
  const printed = printedTwin(specimen, first.name);
  return {
    en: [
      `In the machine-readable zone ${nameFields(fields)} read ${readSpan(issued, first)} and was changed to ${readSpan(lines, first)}, the digits that cover it left as they were.`,
      failing.length === 0
        ? 'No check digit covers that place, so the reader finds nothing.'
        : `So ${nameFields(failing)} no longer ${failing.length > 1 ? 'hold' : 'holds'}, which is what a reader reports.`,
      reprintedSigns(parameters),
      printed === null
        ? 'An issuer’s own slip would be printed like all other characters, on an untouched page.'
        : `The printed entry still says ${printed}. An issuer’s own slip would be printed like all other characters, on an untouched page.`,
    ].join(' '),
  };
}
