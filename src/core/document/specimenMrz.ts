import type { MrzReading } from '../mrz/MrzReading.ts';
import { parseMrz } from '../mrz/parseMrz.ts';
import { makeStateRegister } from '../mrz/stateRegister.ts';
import type { Specimen } from './specimen.ts';

/** Lines read as the machine-readable zone of this specimen: its format, its states, its centuries. */
export function readSpecimenMrz(specimen: Specimen, lines: readonly string[]): MrzReading {
  const { state, holder, format, issueDate } = specimen;
  const states = makeStateRegister({ add: [state.code, state.nationality, holder.nationality] });
  return parseMrz(lines, { format, controlDate: issueDate, states });
}
