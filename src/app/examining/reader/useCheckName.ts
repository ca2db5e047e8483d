import { useTranslation } from 'react-i18next';
import type { CheckValues } from '../../../core/reader/page/inspection.ts';

/** What a check is called. */
export function useCheckName(): (values: CheckValues) => string {
  const { t } = useTranslation();
  return values => {
    switch (values.check) {
      case 'check-digit':
      case 'composite-digit':
        return t(`marking.field.${values.digit.name}`);
      case 'visual':
        return t(`marking.viz.${values.field}`);
      case 'second-opinion':
        return t('reader.check.line', { line: values.line });
      default:
        return t(`reader.check.${values.check}`);
    }
  };
}
