import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LIGHTS, type Light } from '../../../core/document/lights.ts';
import type { KeyPlace } from '../../../core/exercises/key.ts';
import { VISIBLE_FROM } from '../../../core/scoring/pointTables.ts';
import { Icon } from '../../examining/Icon.tsx';
import { useBench, useBenchState } from '../../examining/useBenchState.ts';

/** The difference at which a bar is full: beyond it nobody overlooks a thing. */
const FULL = 50;

type VisibilityBarsProps = {
  readonly visibility: KeyPlace['visibility'];
  readonly seenIn: readonly Light[];
  /** Told from many draws of such work, not measured on this document. */
  readonly isForetold: boolean;
};

/** How far a place differs from its genuine twin in each light, and in which of them it was looked at. */
export function VisibilityBars({ visibility, seenIn, isForetold }: VisibilityBarsProps): ReactNode {
  const { t } = useTranslation();
  const lights = LIGHTS.filter(light => visibility[light] !== undefined);
  if (lights.length === 0) return null;
  return (
    <section className="visibility">
      <h3>{t('debrief.visibility.title')}</h3>
      <ul>
        {lights.map(light => (
          <LightBar key={light} light={light} value={visibility[light]!} wasSeen={seenIn.includes(light)} />
        ))}
      </ul>
      <p className="hint">{t('debrief.visibility.hint')}</p>
      {isForetold && <p className="hint">{t('debrief.visibility.foretold')}</p>}
    </section>
  );
}

type LightBarProps = { readonly light: Light; readonly value: number; readonly wasSeen: boolean };

function LightBar({ light, value, wasSeen }: LightBarProps): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const isLit = useBenchState(state => state.light === light);
  const isVisible = value >= VISIBLE_FROM;
  const share = (part: number): string => `${Math.min(100, 100 * Math.sqrt(part / FULL))}%`;
  return (
    <li className={isVisible ? 'light-bar visible' : 'light-bar'}>
      <button type="button" aria-pressed={isLit} onClick={() => bench.update({ light })}>
        <span className={`lamp lamp-${light}`} aria-hidden="true" />
        <span className="light-name">{t(`light.${light}.name`)}</span>
        <span className="bar-track" aria-hidden="true">
          <span className="bar-fill" style={{ inlineSize: share(value) }} />
          <span className="bar-step" style={{ insetInlineStart: share(VISIBLE_FROM) }} />
        </span>
        <span className="bar-value">
          {value.toFixed(1)}{' '}
          <span className="bar-words">{t(isVisible ? 'debrief.visibility.visible' : 'debrief.visibility.hidden')}</span>
        </span>
        {wasSeen ? <SeenSign /> : <span />}
      </button>
    </li>
  );
}

function SeenSign(): ReactNode {
  const { t } = useTranslation();
  return (
    <span className="seen-sign" title={t('debrief.visibility.seen')}>
      <Icon name="eye" />
      <span className="unseen">{t('debrief.visibility.seen')}</span>
    </span>
  );
}
