import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HonestStep } from '../../../core/scoring/honestStep.ts';
import type { DebriefCase } from './debriefCase.ts';
import { usePoints } from './usePoints.ts';
import { useSpotWords } from './useSpotWords.ts';

/** The one change that would have earned most, in a sentence. */
export function HonestWords({ told }: { readonly told: DebriefCase }): ReactNode {
  const { t } = useTranslation();
  const points = usePoints();
  const say = useStepWords(told);
  const { step } = told;
  if (step === null) return <p className="honest">{t('debrief.honest.none')}</p>;
  return (
    <p className="honest">
      {say(step)} <strong>{t('debrief.points.value', { points: points(step.gain) })}</strong>
    </p>
  );
}

function useStepWords({ items, specimen, exercise }: DebriefCase): (step: HonestStep) => string {
  const { t } = useTranslation();
  const nameSpot = useSpotWords(specimen);
  const nameOf = (id: string): string => {
    const item = items.find(candidate => candidate.id === id);
    return item === undefined ? '' : nameSpot(item.name);
  };
  const classOf = (id: string): string => {
    const place = exercise.key.places.find(candidate => candidate.id === id);
    return place === undefined ? '' : t(`class.${place.class}.name`);
  };
  return step => {
    if (step.kind === 'verdict') return t('debrief.honest.verdict', { step: t(`drill.step.${step.step}`) });
    if (step.kind === 'leave-out') return t('debrief.honest.leave-out', { place: nameOf(`mark.${step.markId}`) });
    const place = nameOf(`place.${step.placeId}`);
    const named = { place, class: classOf(step.placeId) };
    if (step.kind === 'mark' || step.kind === 'confidence') {
      return t(`debrief.honest.${step.kind}`, { ...named, confidence: t(`marking.confidence.${step.confidence}`) });
    }
    return t(`debrief.honest.${step.kind}`, named);
  };
}
