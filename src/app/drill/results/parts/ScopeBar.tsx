import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../messages/useSay.ts';
import { Choice } from '../../../shell/Choice.tsx';
import { titleOfSet } from '../../../storage/collection.ts';
import type { Person } from '../model/persons.ts';
import type { Reading } from '../model/reading.ts';
import { MIXED, type Pool, type Scope } from '../scope.ts';
import { useCircumstances } from './useCircumstances.ts';
import { usePersonName } from './usePersonName.ts';

const ALL = '';

type ScopeBarProps = {
  readonly scope: Scope;
  readonly change: (part: Partial<Scope>) => void;
  /** Null where the view is about everybody. */
  readonly persons: readonly Person[] | null;
  readonly readings: readonly Reading[];
  /** Null where nothing is pooled. */
  readonly pool: Pool | null;
};

/** Whose results, of which set, and under which circumstances. A choice of one is not offered. */
export function ScopeBar({ scope, change, persons, readings, pool }: ScopeBarProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const sets = useSets(readings);
  return (
    <search className="scope-bar" aria-label={t('results.scope.label')}>
      {persons !== null && persons.length > 1 && (
        <Choice
          label={t('results.scope.person')}
          value={scope.person ?? ALL}
          options={[
            { value: ALL, text: t('results.scope.everybody') },
            ...persons.map(person => ({ value: person.id, text: nameOf(person) })),
          ]}
          onChange={value => change({ person: value === ALL ? null : value })}
        />
      )}
      {sets.length > 1 && (
        <Choice
          label={t('results.scope.set')}
          value={scope.set ?? ALL}
          options={[{ value: ALL, text: t('results.scope.all-sets') }, ...sets]}
          onChange={value => change({ set: value === ALL ? null : value })}
        />
      )}
      {pool !== null && pool.groups.length > 1 && <CircumstancesChoice pool={pool} change={change} />}
    </search>
  );
}

function CircumstancesChoice({ pool, change }: Pick<ScopeBarProps, 'change'> & { readonly pool: Pool }): ReactNode {
  const { t } = useTranslation();
  const describe = useCircumstances();
  return (
    <Choice
      label={t('results.scope.circumstances')}
      value={pool.chosen?.name ?? MIXED}
      options={[
        ...pool.groups.map(({ name, circumstances, trials }) => ({
          value: name,
          text: t('results.scope.group', { words: describe(circumstances), count: trials.length }),
        })),
        { value: MIXED, text: t('results.scope.mixed') },
      ]}
      onChange={value => change({ circumstances: value })}
    />
  );
}

function useSets(readings: readonly Reading[]): readonly { readonly value: string; readonly text: string }[] {
  const say = useSay();
  const ids = new Set(readings.flatMap(({ stored }) => stored.attempt.set?.id ?? []));
  return [...ids].sort().map(id => {
    const title = titleOfSet(id);
    return { value: id, text: title === null ? id : say(title) };
  });
}
