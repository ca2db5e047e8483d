import type { FieldPlace } from './formats.ts';
import { judgeField } from './judgeProblems.ts';
import type { CharacterReading, CheckReading, FieldReading, MrzValues } from './MrzReading.ts';
import type { MrzField } from './mrzFields.ts';
import type { MrzGrid } from './mrzGrid.ts';
import type { MrzProblemCode } from './mrzProblems.ts';
import { judgeCheck } from './readChecks.ts';
import type { FieldContents } from './readContents.ts';

function valueOfField(name: MrzField, values: MrzValues, text: string): FieldReading['value'] {
  return name in values ? values[name as keyof MrzValues] : text;
}

/** A field may be wrong while its check digit is right: letters count in dates too (A = 10, E = 14). */
function isBlindCheck(codes: readonly MrzProblemCode[], check: CheckReading | undefined): boolean {
  return check?.ok === true && judgeField(codes) === 'bad';
}

function collectProblems(
  place: FieldPlace,
  own: readonly CharacterReading[],
  checks: readonly CheckReading[],
  contents: FieldContents,
): readonly MrzProblemCode[] {
  const codes = new Set(own.flatMap(({ problem }) => (problem === null ? [] : [problem])));
  for (const code of contents.problems[place.name] ?? []) codes.add(code);
  const itself = checks.find(check => check.name === place.name);
  const fault = itself === undefined ? null : judgeCheck(itself);
  if (fault !== null && codes.size === 0) codes.add(fault);
  const checkedBy = checks.find(check => check.name === place.checkedBy);
  if (isBlindCheck([...codes], checkedBy)) codes.add('mrz/check-digit-blind');
  return [...codes];
}

/** Every field of the format with all that is wrong with it: characters, content, check digit. */
export function readFields(
  grid: MrzGrid,
  characters: readonly CharacterReading[],
  checks: readonly CheckReading[],
  contents: FieldContents,
): readonly FieldReading[] {
  return grid.table.fields.map(place => {
    const own = characters.filter(character => character.field === place.name);
    const text = own.map(({ character }) => character).join('');
    const problems = collectProblems(place, own, checks, contents);
    const { name, line, from, to } = place;
    const value = valueOfField(name, contents.values, text);
    return { name, line, from, to, text, value, verdict: judgeField(problems), problems };
  });
}
