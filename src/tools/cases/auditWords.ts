import type { AuditedCase, AuditFinding } from '../../core/exercises/audits/audit.ts';
import { compareLights } from '../../core/exercises/audits/lights/compareLights.ts';
import type { CueProof } from '../../core/exercises/audits/tellTale/proveCues.ts';
import type { TellTaleReport } from '../../core/exercises/audits/tellTale/tellTale.ts';

/** Of one kind, before the rest is only counted. */
const TOLD = 12;
/** Cues of a report. */
const LISTED = 12;

export function tellFindings(findings: readonly AuditFinding[]): readonly string[] {
  const kinds = [...new Set(findings.map(({ audit, severity }) => `${severity} ${audit}`))];
  return kinds.flatMap(kind => {
    const same = findings.filter(({ audit, severity }) => `${severity} ${audit}` === kind);
    const rest = same.length - TOLD;
    return [
      ...same
        .slice(0, TOLD)
        .flatMap(({ severity, sentence, advice }) => [
          `${severity === 'error' ? 'ERROR' : 'warning'}: ${sentence.en}`,
          `    ${advice.en}`,
        ]),
      ...(rest > 0 ? [`    … and ${rest} more of this kind`] : []),
    ];
  });
}

export function tellReport({ figures, referred, admitted, power }: TellTaleReport): readonly string[] {
  const count = `${referred + admitted} cases, ${referred} of them to be referred`;
  if (figures.length === 0) return [`${count}; too few of a kind to look for cues`];
  const surely =
    power === null ? '' : `; a tell-tale of AUC 0.60 is found in ${Math.round(100 * power)} of 100 such sets`;
  return [
    `${count}; ${figures.length} cues looked for, ${figures.filter(({ tells }) => tells).length} tell${surely}`,
    `those nearest to telling (AUC, 0.50 is chance; 95 % interval; p by itself):`,
    ...figures.slice(0, LISTED).map(({ name, area, interval, p, tells }) => {
      const range = interval === null ? '' : ` (${interval.low.toFixed(3)} to ${interval.high.toFixed(3)})`;
      return `    ${area.toFixed(3)}${range}  p ${p.toPrecision(2)}  ${name}${tells ? '  TELLS' : ''}`;
    }),
  ];
}

/** Lights by how plainly they show the places of each class, by what the keys say. */
export function tellClasses(cases: readonly AuditedCase[]): readonly string[] {
  const places = cases.flatMap(({ exercise }) => exercise.key.places).filter(({ visibility }) => 'white' in visibility);
  return [...new Set(places.map(place => place.class))].toSorted().flatMap(name => {
    const seen = places.filter(place => place.class === name).map(({ visibility }) => visibility);
    const { order, disagreements } = compareLights(name, seen);
    const lights = order.map(({ light, seen: median }) => `${light} ${median.toFixed(1)}`).join(', ');
    return [`${name}, ${seen.length} times: ${lights}`, ...disagreements.map(sentence => `    ${sentence}`)];
  });
}

export function tellProof({ powers, falseAlarms }: CueProof, rounds: number): readonly string[] {
  const sorted = powers.toSorted((a, b) => a.power - b.power);
  return [
    `each of ${powers.length} cues planted at AUC 0.60, ${rounds} times; found at least in ${percent(sorted[0]?.power ?? 0)} of them:`,
    ...sorted.slice(0, LISTED).map(({ name, power }) => `    ${percent(power)}  ${name}`),
    `false alarms where nothing is planted: ${percent(falseAlarms)} of ${rounds}`,
  ];
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
