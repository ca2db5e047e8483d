import { MRZ_TABLES } from './formats.ts';
import type { FieldVerdict, MrzReading } from './MrzReading.ts';
import type { MrzField } from './mrzFields.ts';
import { placeOf } from './mrzGrid.ts';

/** One row of the panel a reader shows beside a document. */
export type MrzRow = {
  readonly field: MrzField;
  readonly text: string;
  /** The check digit of this field or, on a row of its own, this check digit; null where none covers the field. */
  readonly printed: string | null;
  readonly computed: number | null;
  /** Null where no check digit covers the field. */
  readonly ok: boolean | null;
  readonly verdict: FieldVerdict;
};

/** The rows of the panel, in the order of the document; none where no format was found. */
export function rowsOf(reading: MrzReading): readonly MrzRow[] {
  const { format } = reading;
  if (format === null) return [];
  return reading.fields.map(({ name, text, verdict }) => {
    const checkedBy = placeOf(MRZ_TABLES[format], name)?.checkedBy ?? name;
    const check = reading.checks.find(candidate => candidate.name === checkedBy);
    return {
      field: name,
      text,
      printed: check?.printed ?? null,
      computed: check?.computed ?? null,
      ok: check?.ok ?? null,
      verdict,
    };
  });
}
