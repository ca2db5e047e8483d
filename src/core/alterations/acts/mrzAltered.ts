import { parseFaceId } from '../../document/face.ts';
import type { Specimen } from '../../document/specimen.ts';
import { readChecks } from '../../mrz/readChecks.ts';
import type { Dice } from '../../units/dice.ts';
import type { Act, ActSites } from '../act.ts';
import { RUBBED_EFFECTS } from '../damage/rubbedEffects.ts';
import { behind } from '../text/behind.ts';
import { cellsOf, pairsWith } from '../text/contradiction.ts';
import { reprintZone, traceOfReprint } from '../text/reprintZone.ts';
import { changedRuns, fieldsIn, retype, tableOf } from '../text/zoneText.ts';
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
  sites: (specimen, parameters, dice) => sitesOf(specimen, retype(specimen.mrz!.lines, parameters), dice),
  propose: proposeZone,
};

function sitesOf(specimen: Specimen, lines: readonly string[], dice: Dice): ActSites {
  const runs = changedRuns(specimen, lines);
  const trace = traceOfReprint(specimen, lines, dice);
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

/** The check digits that fail now and did not fail before. */
function failingDigits(specimen: Specimen, lines: readonly string[]) {
  const table = tableOf(specimen);
  const failed = (text: readonly string[]): readonly string[] =>
    readChecks({ table, lines: text.map(line => [...line]) }).flatMap(({ name, ok }) => (ok ? [] : [name]));
  const before = failed(specimen.mrz!.lines);
  return failed(lines)
    .filter(name => !before.includes(name))
    .map(name => table.fields.find(field => field.name === name)!);
}
