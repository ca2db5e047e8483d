import { hanleyMcNeilVariance } from '../../../statistics/areaUnderCurve.ts';
import { normalCumulative, normalQuantile } from '../../../statistics/normal.ts';
import type { Audit, Audited, AuditFinding } from '../audit.ts';
import { ALARM_RATE, type CueFigure, judgeCues, LEAST_OF_A_KIND } from './judgeCues.ts';
import { learnColumn } from './learn.ts';
import { listCues } from './listCues.ts';

/** A cue as strong as this must be found. */
export const PLANTED_AREA = 0.6;
/** How surely. */
export const LEAST_POWER = 0.9;

export type TellTaleReport = {
  readonly figures: readonly CueFigure[];
  readonly referred: number;
  readonly admitted: number;
  /** Chance that a cue of area 0.60 would have been found in so many cases; null with too few of a kind. */
  readonly power: number | null;
};

/** Whether anything but the document tells which cases are to be referred, cue by cue. */
export function reportTellTales(audited: Audited): TellTaleReport {
  const isReferred = referredOf(audited);
  const { plain, learnt } = listCues(audited);
  const columns = [...plain, ...learnt.map(tokens => learnColumn(tokens, isReferred))];
  const figures = judgeCues(columns, isReferred);
  const referred = isReferred.filter(Boolean).length;
  const admitted = isReferred.length - referred;
  return { figures, referred, admitted, power: powerAt(PLANTED_AREA, referred, admitted, figures.length) };
}

export function referredOf({ cases }: Audited): readonly boolean[] {
  return cases.map(({ exercise }) => exercise.key.referRequired);
}

/** Chance of finding a cue of this area among so many cues held to the rate of false alarms together. */
export function powerAt(area: number, referred: number, admitted: number, cues: number): number | null {
  if (Math.min(referred, admitted) < LEAST_OF_A_KIND || cues === 0) return null;
  const spread = Math.sqrt(hanleyMcNeilVariance(area, referred, admitted).value!);
  const chance = Math.sqrt(hanleyMcNeilVariance(0.5, referred, admitted).value!);
  const threshold = -normalQuantile(ALARM_RATE / cues / 2) * chance;
  return normalCumulative((area - 0.5 - threshold) / spread);
}

export const tellTale: Audit = {
  name: 'tell-tale',
  description: 'nothing but the document tells whether a case is to be referred',
  check: audited => {
    const report = reportTellTales(audited);
    const telling = report.figures.filter(({ tells }) => tells).map(toFinding);
    return [...telling, ...weakness(report)];
  },
};

function toFinding({ name, area, interval, cases, advice }: CueFigure): AuditFinding {
  const range = interval === null ? '' : `${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}, `;
  const what = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  return {
    audit: tellTale.name,
    severity: 'error',
    sentence: {
      en: `${what} tells cases to be referred from others: AUC ${area.toFixed(2)} (${range}${cases} cases), where 0.50 is chance.`,
    },
    advice: { en: advice },
    exercises: [],
  };
}

/** That nothing was found says little where little could have been. */
function weakness({ power, referred, admitted }: TellTaleReport): readonly AuditFinding[] {
  if (power !== null && power >= LEAST_POWER) return [];
  const chance =
    power === null ? 'could not be looked for' : `would be found in ${Math.round(100 * power)} of 100 such sets`;
  return [
    {
      audit: tellTale.name,
      severity: 'warning',
      sentence: {
        en: `With ${referred} cases to be referred and ${admitted} others, a tell-tale of AUC 0.60 ${chance}.`,
      },
      advice: {
        en: 'Audit the recipe of the set with 2,000 cases or more: what it draws tells what it can give away.',
      },
      exercises: [],
    },
  ];
}
