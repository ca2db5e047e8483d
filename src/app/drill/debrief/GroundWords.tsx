import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LightChips } from '../../examining/LightChips.tsx';
import { SourceMark } from '../../examining/SourceMark.tsx';
import { useBench } from '../../examining/useBenchState.ts';
import { useSay } from '../../messages/useSay.ts';
import type { Ground } from './debriefItem.ts';

/** What is genuine under a wrong mark: the wear or the features that lie there, and the lights they show in. */
export function GroundWords({ ground }: { readonly ground: Ground }): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const bench = useBench();
  return (
    <>
      {ground.wear.map(decoy => (
        <p key={decoy}>{t(`debrief.decoy.${decoy}`)}</p>
      ))}
      {ground.features.map(feature => (
        <section key={feature.id} className="ground-feature">
          <h3>{t(`term.${feature.term}.name`)}</h3>
          <p>
            <bdi>{say(feature.genuine)}</bdi> {feature.source.mark === 'M' && <SourceMark source={feature.source} />}
          </p>
          <LightChips lights={feature.lights} onLight={light => bench.update({ light })} />
        </section>
      ))}
      {ground.worn.length > 0 && (
        <p>
          {t('debrief.ground.worn')} {ground.worn.map(decoy => t(`debrief.decoy.${decoy}`)).join(' ')}
        </p>
      )}
    </>
  );
}
