import { describe, expect, it } from 'vitest';
import type { AuditedCase, AuditFinding } from '../../../src/core/exercises/audits/audit.ts';
import { tellClasses, tellFindings, tellProof, tellReport } from '../../../src/tools/cases/auditWords.ts';
import { alteredExercise, samplePlace } from '../../core/exercises/sampleExercise.ts';

const FINDING: AuditFinding = {
  audit: 'brief',
  severity: 'error',
  sentence: { en: 'One thing is wrong.' },
  advice: { en: 'Mend it.' },
  exercises: [],
};

describe('what an audit prints', () => {
  it('is each finding with what to do, and of very many alike only how many more there are', () => {
    const lines = tellFindings([...Array.from({ length: 15 }, () => FINDING), { ...FINDING, severity: 'warning' }]);
    expect(lines.slice(0, 2)).toEqual(['ERROR: One thing is wrong.', '    Mend it.']);
    expect(lines.slice(-3)).toEqual(['    … and 3 more of this kind', 'warning: One thing is wrong.', '    Mend it.']);
  });

  it('lists the lights of each class by what keys say', () => {
    const one = alteredExercise();
    const seen = (white: number): AuditedCase['exercise'] => ({
      ...one,
      key: {
        ...one.key,
        places: [{ ...samplePlace('overwriting'), visibility: { white, oblique: 9, uv365: 4, ir: 3 } }],
      },
    });
    const cases = [3, 5, 4].map(white => ({ exercise: seen(white) }) as AuditedCase);
    const [said] = tellClasses(cases);
    expect(said).toMatch(/^overwriting, 3 times: oblique 9.0, white 4.0, uv365 4.0, ir 3.0, /);
  });

  it('is the figures behind it', () => {
    const figure = { name: 'the size', advice: '', area: 0.612, p: 0.00001, cases: 2000, tells: true };
    const interval = { low: 0.58, high: 0.64, level: 0.95 };
    const report = { figures: [{ ...figure, interval }], referred: 990, admitted: 1010, power: 0.998 };
    expect(tellReport(report)[0]).toBe(
      '2000 cases, 990 of them to be referred; 1 cues looked for, 1 tell; a tell-tale of AUC 0.60 is found in 100 of 100 such sets',
    );
    expect(tellReport(report)[2]).toBe('    0.612 (0.580 to 0.640)  p 0.000010  the size  TELLS');
    expect(tellReport({ ...report, figures: [] })[0]).toContain('too few of a kind');
    const proof = tellProof({ powers: [{ name: 'the size', power: 0.95 }], falseAlarms: 0.05 }, 40);
    expect(proof.slice(1)).toEqual(['    95 %  the size', 'false alarms where nothing is planted: 5 % of 40']);
  });
});
