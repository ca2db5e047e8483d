import type { FaceId } from '../../document/face.ts';
import type { MrzReading } from '../../mrz/MrzReading.ts';
import type { MrzField } from '../../mrz/mrzFields.ts';
import type { FoundZone } from '../zoneReading.ts';
import type { CheckPlace, CheckReason, CheckRow, CheckState, TroubledCharacter } from './inspection.ts';
import { isReadSurely } from './isReadSurely.ts';

export type ReadZone = { readonly zone: FoundZone; readonly mrz: MrzReading; readonly face: FaceId };

export function rowPlace(field: MrzField): Extract<CheckPlace, { kind: 'row' }> {
  return { kind: 'row', source: 'mrz', field };
}

/** The row of the field a character belongs to; the whole page where it belongs to none. */
export function characterPlace({ mrz, face }: ReadZone, line: number, column: number): CheckPlace {
  const field = mrz.fields.find(each => each.line === line && each.from <= column && column <= each.to);
  return field === undefined ? { kind: 'document', scope: 'page', face } : rowPlace(field.name);
}

/** MRZ consistency: format, characters, check digits, contents. */
export function judgeZone(read: ReadZone): readonly CheckRow[] {
  return [judgeFormat(read), judgeCharacters(read), ...judgeDigits(read), judgeContents(read)];
}

function zoneRow(part: Pick<CheckRow, 'id' | 'state' | 'reasons' | 'values' | 'place'>): CheckRow {
  return { group: 'zone', routine: null, isMandatory: true, ...part };
}

function judgeFormat({ zone, mrz, face }: ReadZone): CheckRow {
  const isMissing = mrz.problems.some(({ code }) => code === 'mrz/missing-line');
  const reasons: CheckReason[] = mrz.format === null ? ['no-format'] : isMissing ? ['line-missing'] : [];
  return zoneRow({
    id: 'mrz-format',
    state: reasons.length === 0 ? 'successful' : 'undetermined',
    reasons,
    values: { check: 'mrz-format', format: mrz.format, lines: zone.lines.length },
    place: { kind: 'document', scope: 'page', face },
  });
}

/** Characters that are no clean OCR-B on its grid say something of the print, not of the text: yellow, never red. */
function judgeCharacters(read: ReadZone): CheckRow {
  const characters = read.zone.lines.flatMap((line, i) =>
    line.characters.flatMap((character, j): readonly TroubledCharacter[] =>
      isTroubled(character) ? [{ ...character, line: i + 1, column: j + 1 }] : [],
    ),
  );
  const reasons = [...new Set(characters.flatMap(troublesOf))];
  const [first] = characters;
  return zoneRow({
    id: 'mrz-characters',
    state: reasons.some(reason => reason !== 'settled-by-field') ? 'undetermined' : 'successful',
    reasons,
    values: { check: 'mrz-characters', characters },
    place:
      first === undefined
        ? { kind: 'document', scope: 'page', face: read.face }
        : characterPlace(read, first.line, first.column),
  });
}

function isTroubled(character: FoundZone['lines'][number]['characters'][number]): boolean {
  return character.state !== 'clear' || character.isOffPitch || character.byShape !== null;
}

function troublesOf({ state, isOffPitch, byShape }: TroubledCharacter): readonly CheckReason[] {
  const troubles: CheckReason[] = [];
  if (state === 'blank' || state === 'cut') troubles.push('characters-unread');
  if (state === 'foreign') troubles.push('characters-foreign');
  if (isOffPitch) troubles.push('characters-off-pitch');
  if (state === 'doubtful' && byShape === null) troubles.push('characters-doubtful');
  if (byShape !== null) troubles.push('settled-by-field');
  return troubles;
}

function judgeDigits({ zone, mrz }: ReadZone): readonly CheckRow[] {
  return mrz.checks.map(digit => {
    const isUnknown = digit.computed === null || !isReadSurely(zone, mrz, [digit.name, ...digit.covers]);
    const state: CheckState = digit.ok ? 'successful' : isUnknown ? 'undetermined' : 'failed';
    return zoneRow({
      id: `mrz-check:${digit.name}`,
      state,
      reasons: digit.ok ? [] : [isUnknown ? 'digit-not-computable' : 'digit-differs'],
      values: { check: digit.name === 'compositeCheck' ? 'composite-digit' : 'check-digit', digit },
      place: rowPlace(digit.name),
    });
  });
}

/** Said by the rows of format, digits and expiry, or by no means wrong. */
const ELSEWHERE = new Set(['mrz/no-format', 'mrz/missing-line', 'mrz/missing', 'mrz/not-in-alphabet', 'mrz/expired']);

/**
 * Dates that do not exist, States nobody knows, letters where digits belong. What stands where a character is in doubt
 * proves nothing.
 */
function judgeContents({ zone, mrz, face }: ReadZone): CheckRow {
  const problems = mrz.problems.filter(
    ({ code, severity }) => severity !== 'note' && !ELSEWHERE.has(code) && !code.startsWith('mrz/check-digit'),
  );
  const isWrong = problems.some(
    ({ severity, field }) => severity === 'error' && isReadSurely(zone, mrz, field === null ? [] : [field]),
  );
  const field = problems.find(problem => problem.field !== null)?.field ?? null;
  return zoneRow({
    id: 'mrz-contents',
    state: isWrong ? 'failed' : problems.length > 0 ? 'undetermined' : 'successful',
    reasons: isWrong ? ['contents-wrong'] : problems.length > 0 ? ['contents-unusual'] : [],
    values: { check: 'mrz-contents', problems },
    place: field === null ? { kind: 'document', scope: 'page', face } : rowPlace(field),
  });
}
