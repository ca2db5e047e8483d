import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../examining/Icon.tsx';
import { Disclosure } from '../../shell/Disclosure.tsx';

type LeaveMenuProps = { readonly leave: () => void; readonly end: () => void };

/** Ways out of a drill: to go on later, or to end it here, which asks once more. */
export function LeaveMenu({ leave, end }: LeaveMenuProps): ReactNode {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  return (
    <Disclosure label={<Icon name="close" />} name={t('drill.leave.label')} className="tool-menu">
      <p>{t('drill.leave.text')}</p>
      <button type="button" className="plain-button" onClick={leave}>
        {t('drill.leave.later')}
      </button>
      <button type="button" className="plain-button" onClick={isAsking ? end : () => setAsking(true)}>
        {t(isAsking ? 'drill.leave.endNow' : 'drill.leave.end')}
      </button>
    </Disclosure>
  );
}
