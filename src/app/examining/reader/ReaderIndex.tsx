import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CheckGroup } from '../../../core/reader/page/inspection.ts';
import type { CheckedGroup } from './groupStates.ts';
import { ResultSign } from './ResultSign.tsx';

type ReaderIndexProps = {
  readonly groups: readonly CheckedGroup[];
  /** Opens a group and goes to it. */
  readonly open: (group: CheckGroup) => void;
};

/** The lights of the routines at a glance. */
export function ReaderIndex({ groups, open }: ReaderIndexProps): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="reader-index" aria-label={t('reader.index.label')}>
      {groups.map(({ group, state }) => (
        <li key={group}>
          <button
            type="button"
            aria-label={t('reader.index.name', { name: t(`reader.short.${group}`), state: t(`reader.state.${state}`) })}
            onClick={() => open(group)}
          >
            <ResultSign state={state} />
            <span>{t(`reader.short.${group}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
