import { describe, expect, it } from 'vitest';
import { writeResultFiles } from '../../../../../src/app/drill/results/model/exportFiles.ts';
import { type GivenFile, importFiles } from '../../../../../src/app/drill/results/model/importFiles.ts';
import { writeResultsText } from '../../../../../src/core/exchange/results/packResults.ts';
import { ANNA, CASES, NOTHING, resultsOf, sampleKept } from '../../../../core/exchange/results/sampleResults.ts';

const NOW = '2026-11-28T11:00:00.000Z';

function given(name: string, text: string, size = text.length): GivenFile {
  return { name, size, text: async () => text };
}

describe('files that are brought in', () => {
  const good = given('anna.json', writeResultsText(resultsOf(sampleKept())));

  it('are taken one by one: what is wrong with one does not touch the others', async () => {
    const broken: GivenFile = { name: 'gone.json', size: 1, text: () => Promise.reject(new Error('gone')) };
    const files = [
      given('cut.json', '{"kind":"loupe/results","ver'),
      given('set.json', '{"kind":"loupe/set","version":1}'),
      given('future.json', '{"kind":"loupe/results","version":9}'),
      given('huge.json', '', 40_000_000),
      broken,
      good,
      { ...good, name: 'again.json' },
    ];
    const outcomes = await importFiles(files, NOTHING);
    expect(outcomes.map(({ failures }) => failures?.[0]?.code ?? null)).toEqual([
      'exchange/json-syntax',
      'exchange/kind',
      'exchange/version-future',
      'exchange/too-long',
      'exchange/unreadable',
      null,
      null,
    ]);
    expect(outcomes.map(({ merge }) => merge?.added.length)).toEqual([...Array(5).fill(undefined), 3, 0]);
    expect(outcomes.at(-1)?.merge?.known).toEqual(['a1', 'a2', 'a3']);
    expect(outcomes.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('files that are saved', () => {
  it('are named after the person and the day, on any disk', () => {
    const nameOf = (name: string) => writeResultFiles({ id: 'P4xyzab', name }, [], CASES, NOW)[0]?.name;
    expect(nameOf('Zoë O’Neill / "x"..')).toBe('loupe-results-zoë-o-neill-x-2026-11-28.json');
    expect(nameOf('')).toBe('loupe-results-p4xyza-2026-11-28.json');
    expect(nameOf('../..')).toBe('loupe-results-p4xyza-2026-11-28.json');
    expect(nameOf('李明')).toBe('loupe-results-李明-2026-11-28.json');
  });

  it('are brought in again as they were', async () => {
    const files = writeResultFiles(ANNA, sampleKept(), CASES, NOW).map(({ name, text }) => given(name, text));
    const [outcome] = await importFiles(files, NOTHING);
    expect(outcome?.merge?.written).toEqual(sampleKept());
  });
});
