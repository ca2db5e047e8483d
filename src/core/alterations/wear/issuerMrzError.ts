import { parseFaceId } from '../../document/face.ts';
import { mrzCells } from '../../document/mrzGeometry.ts';
import { joinPaths } from '../../press/display/path.ts';
import { layMrz } from '../../press/type/layMrz.ts';
import type { Wear } from '../act.ts';
import { zoneObstacle } from '../acts/mrzParameters.ts';
import type { ParameterTable } from '../parameters.ts';
import { cellsOf } from '../text/contradiction.ts';
import { ZONE_TEXT } from '../text/patterns.ts';
import { swapText } from '../text/swapText.ts';
import { changedRuns, retype, tableOf } from '../text/zoneText.ts';

const PARAMETERS: ParameterTable = {
  line: { kind: 'number', unit: 'position', from: 1, to: 3, fallback: 2 },
  column: { kind: 'number', unit: 'position', from: 1, to: 44, fallback: 44 },
  text: { kind: 'text', pattern: ZONE_TEXT, fallback: '0' },
};

/** The issuer's own mistake: another character in the zone, printed like all others. */
export const issuerMrzError: Wear = {
  decoy: 'issuer-mrz-error',
  parameters: PARAMETERS,
  substrates: ['paper-laminate', 'polycarbonate'],
  leavesOf: ({ mrz }) => (mrz === null ? [] : [parseFaceId(mrz.face).leaf]),
  people: () => [],
  presents: ({ mrz }, parameters) => (mrz === null ? {} : { mrz: [...retype(mrz.lines, parameters)] }),
  obstacle: zoneObstacle,
  /** Nothing is done to the page: it was printed so. */
  effects: [],
  alter: ({ specimen, parts }, parameters) => {
    const lines = retype(specimen.mrz!.lines, parameters);
    const cells = changedRuns(specimen, lines).map(({ line, from, to }) => mrzCells(specimen.format, line, from, to));
    const fresh = joinPaths(layMrz(lines, specimen.format).map(({ path }) => path));
    return swapText(parts, element => element.process === 'mrz', cells, fresh);
  },
  neutral: (specimen, parameters) => {
    const runs = changedRuns(specimen, retype(specimen.mrz?.lines ?? [], parameters));
    return [cellsOf(specimen, ...runs)];
  },
  propose: (specimen, dice) => {
    const checks = tableOf(specimen).fields.filter(({ kind }) => kind === 'check');
    const { line, from } = checks[dice.below(checks.length)]!;
    const old = Number(specimen.mrz!.lines[line - 1]![from - 1]);
    return { line, column: from, text: String((old + 1 + dice.below(9)) % 10) };
  },
};
