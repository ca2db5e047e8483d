import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckId } from '../../../core/reader/page/inspection.ts';
import { SourceMark } from '../SourceMark.tsx';
import { PROVES_SOURCES } from './provesSources.ts';

/** What a check that passes does not prove. */
export function CheckProves({ check }: { readonly check: CheckId }): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="check-proves">
      {t(`reader.proves.${check}`)} <SourceMark source={PROVES_SOURCES[check]} />
    </p>
  );
}
