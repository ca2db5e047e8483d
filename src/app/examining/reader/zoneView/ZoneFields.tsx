import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckReading, FieldReading, MrzReading } from '../../../../core/mrz/MrzReading.ts';
import { isReadSurely } from '../../../../core/reader/page/isReadSurely.ts';
import type { FoundZone } from '../../../../core/reader/zoneReading.ts';
import { ResultSign } from '../ResultSign.tsx';

type ZoneFieldsProps = { readonly zone: FoundZone; readonly mrz: MrzReading };

/** The parsed fields, and every check digit as printed and as computed. */
export function ZoneFields({ zone, mrz }: ZoneFieldsProps): ReactNode {
  const { t } = useTranslation();
  const digits = mrz.fields.filter(({ name }) => mrz.checks.some(check => check.name === name));
  const fields = mrz.fields.filter(field => !digits.includes(field));
  return (
    <div className="zone-view-tables">
      <table>
        <caption>{t('zoneView.fields.title')}</caption>
        <tbody>
          {fields.map(field => (
            <FieldRow key={field.name} field={field} />
          ))}
        </tbody>
      </table>
      <table>
        <caption>{t('zoneView.digits.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('zoneView.digits.of')}</th>
            <th scope="col">{t('zoneView.digits.printed')}</th>
            <th scope="col">{t('zoneView.digits.computed')}</th>
            <th scope="col">{t('zoneView.digits.result')}</th>
          </tr>
        </thead>
        <tbody>
          {mrz.checks.map(check => (
            <DigitRow key={check.name} check={check} isSure={isReadSurely(zone, mrz, [check.name, ...check.covers])} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FieldRow({ field }: { readonly field: FieldReading }): ReactNode {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">{t(`marking.field.${field.name}`)}</th>
      <td>
        <bdi className="zone-view-text" dir="ltr">
          {field.text.replace(/<+$/, '') || '<'}
        </bdi>
      </td>
    </tr>
  );
}

type DigitRowProps = { readonly check: CheckReading; readonly isSure: boolean };

function DigitRow({ check, isSure }: DigitRowProps): ReactNode {
  const { t } = useTranslation();
  const isOpen = !check.ok && (check.computed === null || !isSure);
  return (
    <tr className={check.ok || isOpen ? undefined : 'differs'}>
      <th scope="row">{t(`marking.field.${check.name}`)}</th>
      <td>
        <bdi dir="ltr">{check.printed === '' ? '–' : check.printed}</bdi>
      </td>
      <td>{check.computed ?? '–'}</td>
      <td>
        <span className="zone-view-result">
          <ResultSign state={check.ok ? 'successful' : isOpen ? 'undetermined' : 'failed'} />
          {t(`zoneView.digit.${check.ok ? 'agrees' : isOpen ? 'open' : 'differs'}`)}
        </span>
      </td>
    </tr>
  );
}
