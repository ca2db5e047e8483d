import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drill } from '../../../core/drills/drill.ts';
import { Icon, type IconName } from '../../examining/Icon.tsx';
import { useChordName } from '../../examining/marking/keys/chordName.ts';
import type { Keeping } from '../../storage/keepDrill.ts';
import { CaseTime } from './CaseTime.tsx';
import { keyOf } from './caseKeys.ts';
import { LeaveMenu } from './LeaveMenu.tsx';
import { useSettled } from './useSettled.ts';

type CaseBarProps = {
  readonly drill: Drill;
  readonly controlDate: string;
  readonly elapsed: number;
  readonly keeping: Keeping;
  readonly isLasting: boolean;
  readonly isPanelShown: boolean;
  readonly togglePanel: () => void;
  readonly showKeys: () => void;
  readonly showRegister: () => void;
  readonly leave: () => void;
  readonly end: () => void;
};

/** Which case this is, which day it is at the counter, how long it has lasted, and that the work is kept. */
export function CaseBar(props: CaseBarProps): ReactNode {
  const { t, i18n } = useTranslation();
  const { drill, controlDate, elapsed, isLasting, isPanelShown } = props;
  const keeping = useSettled(props.keeping);
  const nameOf = useChordName();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <header className="case-bar">
      <h1 ref={heading} tabIndex={-1}>
        {t('drill.case.title', { at: drill.index + 1, of: drill.order.length })}
      </h1>
      <p className="case-today">{t('drill.case.today', { day: day.format(new Date(controlDate)) })}</p>
      <CaseTime policy={drill.policy} elapsed={elapsed} />
      <p className={`case-kept ${isLasting ? keeping : 'passing'}`}>
        {t(`drill.keeping.${isLasting ? keeping : 'passing'}`)}
      </p>
      <span className="case-switches">
        <BarKey
          icon="register"
          name={t('register.title.name')}
          cap={nameOf(keyOf('register'))}
          press={props.showRegister}
        />
        <BarKey icon="keys" name={t('library.switch.keys')} cap="?" press={props.showKeys} />
        <BarKey
          icon="list"
          name={t('drill.case.panel')}
          cap={nameOf(keyOf('panel'))}
          pressed={isPanelShown}
          press={props.togglePanel}
        />
        <LeaveMenu leave={props.leave} end={props.end} />
      </span>
    </header>
  );
}

type BarKeyProps = {
  readonly icon: IconName;
  readonly name: string;
  readonly cap: string;
  readonly pressed?: boolean;
  readonly press: () => void;
};

function BarKey({ icon, name, cap, pressed, press }: BarKeyProps): ReactNode {
  return (
    <button
      type="button"
      className="tool"
      aria-label={name}
      aria-pressed={pressed}
      aria-keyshortcuts={cap}
      title={`${name} (${cap})`}
      onClick={press}
    >
      <Icon name={icon} />
    </button>
  );
}
