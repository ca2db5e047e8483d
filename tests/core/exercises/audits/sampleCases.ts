import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Specimen } from '../../../../src/core/document/specimen.ts';
import type { AuditedCase } from '../../../../src/core/exercises/audits/audit.ts';
import { handOutBytes } from '../../../../src/core/exercises/audits/handOut.ts';
import type { Exercise } from '../../../../src/core/exercises/exercise.ts';
import { issuedDocument } from '../../../../src/core/exercises/issuedDocument.ts';
import { type Dice, makeDice } from '../../../../src/core/units/dice.ts';
import { samplePlace, soundExercise } from '../sampleExercise.ts';

const FILE = join(import.meta.dirname, '..', '..', '..', '..', 'specimens', 'orvelia-2016', 'specimen.json');
const SPECIMEN = JSON.parse(readFileSync(FILE, 'utf8')) as Specimen;

/** A case of the passport of Orvelia; whatever is drawn of it is drawn before whether it is to be referred. */
export function drawCase(number: number, dice: Dice, referred: boolean): AuditedCase {
  const one = <Item>(list: readonly Item[]): Item => list[dice.below(list.length)]!;
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = (from: number, span: number): string =>
    `${from + dice.below(span)}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`;
  const sex = one(['F', 'M'] as const);
  const issueDate = day(2018, 4);
  const [controlDate, birthDate] = [day(2023, 4), day(1950, 50)];
  const issued = {
    holder: {
      person: one(['anna-velden', 'rafi-dastan', 'clara-westerby', 'ilo-brandt']),
      primary: one(['VELDEN', 'DASTAN', 'WESTERBY', 'BRANDT', 'OM']),
      secondary: one(['ANNA', 'RAFI KAMAL', 'CLARA', 'ILO']),
      nationality: 'QOV',
      birthDate,
      sex,
    },
    documentNumber: `KD${1000000 + dice.below(8999999)}`,
    issueDate,
    expiryDate: `${Number(issueDate.slice(0, 4)) + 10}${issueDate.slice(4)}`,
    birthPlace: one(['CAPE ORRIN', 'HAVERLY', 'PORT SELWYN']),
    authority: one(['PASSPORT OFFICE 1', 'PASSPORT OFFICE 2']),
    personalNumber: `${birthDate.slice(2).replaceAll('-', '')} ${10000 + dice.below(89999)}`,
  };
  const errand = one(['on a rail tour', 'to a wedding', 'for a trade fair', 'to see friends', 'for work']);
  const brief = `A traveller ${errand}. ${one(['The queue is short.', 'It is late.', 'Somebody coughs.'])}`;
  const wear = Array.from({ length: dice.below(3) }, () => ({
    decoy: one(['stain', 'handling', 'machine-wash'] as const),
    seed: dice.below(4294967296),
    parameters: {},
  }));
  const sound = soundExercise();
  const exercise: Exercise = {
    ...sound,
    id: `sample-${String(number).padStart(4, '0')}`,
    specimen: SPECIMEN.id,
    issued,
    controlDate,
    traveller: { person: issued.holder.person, brief: { en: brief } },
    wear,
    key: referred
      ? { ...sound.key, referRequired: true, documentClass: 'forged', places: [samplePlace('overwriting')] }
      : sound.key,
  };
  return auditedCase(exercise);
}

export function auditedCase(exercise: Exercise): AuditedCase {
  const issued = issuedDocument(exercise, SPECIMEN);
  if (!issued.ok) throw new Error(JSON.stringify(issued.failures));
  return { exercise, specimen: issued.value, bytes: handOutBytes(exercise) };
}

/** Half of them to be referred, each by a throw of its own. */
export function drawCases(number: number, seed: number): readonly AuditedCase[] {
  const [dice, verdicts] = [makeDice(seed), makeDice(seed + 1)];
  return Array.from({ length: number }, (_, i) => drawCase(i + 1, dice, verdicts.next() < 0.5));
}
