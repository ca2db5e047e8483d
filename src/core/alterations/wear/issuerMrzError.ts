import { parseFaceId } from '../../document/face.ts';
import { mrzCells } from '../../document/mrzGeometry.ts';
import type { Specimen } from '../../document/specimen.ts';
import { joinPaths } from '../../press/display/path.ts';
import { layMrz } from '../../press/type/layMrz.ts';
import type { Dice } from '../../units/dice.ts';
import type { Circumstances, Wear } from '../act.ts';
import { zoneObstacle } from '../acts/mrzParameters.ts';
import type { Parameters } from '../deed.ts';
import { drawOne } from '../materials/chance.ts';
import type { ParameterTable } from '../parameters.ts';
import { cellsOf } from '../text/contradiction.ts';
import { ZONE_TEXT } from '../text/patterns.ts';
import { swapText } from '../text/swapText.ts';
import { nameFields, readSpan } from '../text/zoneLessons.ts';
import { changedRuns, fieldsIn, retype, tableOf } from '../text/zoneText.ts';

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
  propose: proposeError,
  explain: (specimen, parameters) => {
    const issued = specimen.mrz!.lines;
    const lines = retype(issued, parameters);
    const fields = fieldsIn(specimen, changedRuns(specimen, lines));
    const first = fields[0]!;
    return {
      en: [
        `The issuer itself printed ${readSpan(lines, first)} instead of ${readSpan(issued, first)} for ${nameFields([first])}: a mistake of the office, not of the bearer.`,
        'The character is printed like all its neighbours, in the same ink, on the same line and under an unbroken film; it stays as black in the infrared as they do, and no lamp shows the page disturbed.',
        'A reader objects to it rightly, but only a trace of tampering at that place would make it more than a slip; issuers report such errors on a list of deviations.',
      ].join(' '),
    };
  },
};

/** Figures that are taken for one another, by shape: the better hidden, the more alike. */
const ALIKE: Readonly<Record<string, string>> = {
  '0': '8',
  '1': '7',
  '2': '7',
  '3': '8',
  '4': '1',
  '5': '6',
  '6': '8',
  '7': '1',
  '8': '3',
  '9': '8',
};

function proposeError(specimen: Specimen, dice: Dice, { care }: Circumstances): Parameters {
  const checks = tableOf(specimen).fields.filter(({ kind }) => kind === 'check');
  const { line, from } = drawOne(dice, checks);
  const old = specimen.mrz!.lines[line - 1]![from - 1]!;
  const others = [...'0123456789'].filter(figure => figure !== old && figure !== ALIKE[old]);
  return { line, column: from, text: dice.next() < care ? ALIKE[old]! : drawOne(dice, others) };
}
