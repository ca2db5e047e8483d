import { printDay } from '../../document/printedDay.ts';
import type { Specimen } from '../../document/specimen.ts';
import type { Text } from '../../document/text.ts';
import type { Parameters } from '../deed.ts';
import { textOf } from '../parameters.ts';
import { officeOf } from '../wear/lawfulNote.ts';
import { say } from './wording.ts';

const ABOUT: Readonly<Record<string, string>> = {
  'birth-place': 'how the place of birth is to be read',
  residence: 'where the bearer lives',
  replaces: 'which earlier passport this one replaces',
};

/** By what a note of the office is known. */
function signsOf(specimen: Specimen, parameters: Parameters): string {
  const day = printDay(textOf(parameters, 'day'));
  return `It stands straight on the ruled lines in the typeface and the black of the data page, which stays black in infrared; ${officeOf(specimen)} signs for it under number ${textOf(parameters, 'register')} on ${day}, after the day of issue, and its dry seal stands up in oblique light while the ink of its stamp glows faintly under ultraviolet.`;
}

const APART =
  'Words added by somebody else lack one of these: another typeface or baseline, ink that pales in infrared or lies on top, no number, no seal, or a day on which the office could not have signed.';

export function explainAmendment(specimen: Specimen, parameters: Parameters): Text {
  return say(
    `The office put on record ${ABOUT[textOf(parameters, 'subject')]}: ${textOf(parameters, 'entry')}. That is lawful, even where it departs from the data page.`,
    signsOf(specimen, parameters),
    APART,
  );
}

export function explainNameChange(specimen: Specimen, parameters: Parameters): Text {
  return say(
    `The bearer’s surname changed after issue, and the office put it on record: ${textOf(parameters, 'surname')}. Data page and machine-readable zone rightly go on saying ${specimen.holder.primary}; a visa or ticket in either name can be the bearer’s.`,
    signsOf(specimen, parameters),
    APART,
  );
}
