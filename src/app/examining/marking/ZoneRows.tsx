import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Specimen } from '../../../core/document/specimen.ts';
import { readSpecimenMrz } from '../../../core/document/specimenMrz.ts';
import { placesOf } from '../../../core/marks/drawnPlaces.ts';
import type { CheckReading } from '../../../core/mrz/MrzReading.ts';
import type { MrzField } from '../../../core/mrz/mrzFields.ts';
import { useBench } from '../useBenchState.ts';
import type { MarkingStore } from './markingStore.ts';
import { nameListed } from './nameListed.ts';
import { markNumber } from './showMarks.ts';

type ZoneRowsProps = {
  readonly store: MarkingStore;
  readonly specimen: Specimen;
  readonly zone: readonly string[] | null;
};

/** The machine-readable zone as a reader shows it, from what is printed: every row can be marked. */
export function ZoneRows({ store, specimen, zone }: ZoneRowsProps): ReactNode {
  const { t } = useTranslation();
  const reading = useMemo(() => (zone === null ? null : readSpecimenMrz(specimen, zone)), [specimen, zone]);
  if (zone === null || reading === null) return <p className="hint mark-empty">{t('marking.zone.none')}</p>;
  return (
    <div className="zone-rows">
      <div className="zone-lines">
        <p className="unseen">{t('marking.zone.lines')}</p>
        <pre dir="ltr">{zone.join('\n')}</pre>
      </div>
      <ul aria-label={t('marking.zone.rows')}>
        {reading.fields.map(field => (
          <ZoneRow
            key={field.name}
            store={store}
            field={field.name}
            text={field.text}
            check={reading.checks.find(({ name }) => name === field.name) ?? null}
          />
        ))}
      </ul>
      <p className="hint">{t('marking.zone.hint')}</p>
    </div>
  );
}

type ZoneRowProps = {
  readonly store: MarkingStore;
  readonly field: MrzField;
  readonly text: string;
  readonly check: CheckReading | null;
};

function ZoneRow({ store, field, text, check }: ZoneRowProps): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const marks = useStore(store, state => state.marks);
  const isLocked = useStore(store, state => state.isLocked);
  const name = t(`marking.field.${field}`);
  const numbers = marks
    .filter(({ place }) =>
      placesOf(place).some(row => row.kind === 'row' && row.source === 'mrz' && row.field === field),
    )
    .map(markNumber);
  return (
    <li className={check === null ? 'zone-row' : 'zone-row zone-check'}>
      <span className="zone-name-of">
        {name}
        {numbers.map(number => (
          <span key={number} className="mark-number">
            {number}
          </span>
        ))}
      </span>
      {check === null ? (
        <span className="zone-value" dir="ltr">
          {text.replace(/<+$/, '') || '<'}
        </span>
      ) : (
        <CheckText check={check} />
      )}
      <button
        type="button"
        className="plain-button"
        aria-label={t('marking.zone.markRow', { name })}
        disabled={isLocked}
        onClick={() => nameListed(store, { kind: 'row', source: 'mrz', field }, bench.getState().light)}
      >
        {t('marking.zone.mark')}
      </button>
    </li>
  );
}

/** The digit that is printed against the one computed from the line. */
function CheckText({ check }: { readonly check: CheckReading }): ReactNode {
  const { t } = useTranslation();
  const printed = check.printed === '' ? '–' : check.printed;
  const computed = check.computed === null ? '–' : String(check.computed);
  return (
    <span className={check.ok ? 'zone-digit' : 'zone-digit differs'}>
      {t('marking.zone.digit', { printed, computed })}
      <span className="zone-verdict">
        <span aria-hidden="true">{check.ok ? '=' : '≠'}</span>{' '}
        {t(check.ok ? 'marking.zone.agrees' : 'marking.zone.differs')}
      </span>
    </span>
  );
}
