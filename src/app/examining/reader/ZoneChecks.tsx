import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attempted } from '../../../bench/reading/Reading.ts';
import type { FaceId } from '../../../core/document/face.ts';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { CheckReading, FieldReading } from '../../../core/mrz/MrzReading.ts';
import { parseMrz } from '../../../core/mrz/parseMrz.ts';
import { makeStateRegister } from '../../../core/mrz/stateRegister.ts';
import { type FoundZone, textOf, type ZoneReading } from '../../../core/reader/zoneReading.ts';
import { useBench } from '../useBenchState.ts';
import { CheckRow } from './CheckRow.tsx';
import type { Marking } from './marksOn.ts';

type ZoneChecksProps = Marking & {
  readonly model: Specimen;
  readonly controlDate: string;
  readonly face: FaceId;
  readonly zone: Attempted<ZoneReading>;
};

/** The machine-readable zone as it was read: its fields, and every check digit as printed and as computed. */
export function ZoneChecks({ zone, ...rest }: ZoneChecksProps): ReactNode {
  const { t } = useTranslation();
  if (zone.state !== 'done') return null;
  if (zone.value.kind === 'none') return <p className="hint reader-none">{t('reader.zone.none')}</p>;
  return <ReadZone {...rest} found={zone.value} />;
}

type ReadZoneProps = Omit<ZoneChecksProps, 'zone'> & { readonly found: FoundZone };

function ReadZone({ found, model, controlDate, face, marks, mark }: ReadZoneProps): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const lines = textOf(found);
  const reading = useMemo(() => {
    const states = makeStateRegister({ add: [model.state.code, model.state.nationality, model.holder.nationality] });
    return parseMrz(lines, { controlDate, states, ...(found.format === null ? {} : { format: found.format }) });
  }, [lines, found, model, controlDate]);
  const show = (): void => {
    if (model.mrz !== null) void bench.flyTo(face, model.mrz.box, 'white');
  };
  const row = (field: FieldReading, check: CheckReading | undefined): ReactNode => (
    <CheckRow
      key={field.name}
      id={field.name}
      state={check === undefined ? 'not-performed' : check.ok ? 'successful' : 'failed'}
      name={t(`marking.field.${field.name}`)}
      place={{ kind: 'row', source: 'mrz', field: field.name }}
      marking={{ marks, mark }}
      show={show}
    >
      <span className="check-value">
        {check === undefined ? (
          <bdi className="code">{field.text.replace(/<+$/, '') || '<'}</bdi>
        ) : (
          t('reader.digit.value', { printed: check.printed || '–', computed: check.computed ?? '–' })
        )}
      </span>
    </CheckRow>
  );
  return (
    <section className="reader-group">
      <h3>{t('reader.group.zone')}</h3>
      <pre className="reader-lines" dir="ltr">
        {lines.join('\n')}
      </pre>
      <ul>
        {reading.fields.map(field =>
          row(
            field,
            reading.checks.find(({ name }) => name === field.name),
          ),
        )}
      </ul>
    </section>
  );
}
