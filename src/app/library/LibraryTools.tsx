import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { MapSource } from '../../bench/maps/MapSource.ts';
import { Icon, type IconName } from '../examining/Icon.tsx';
import { ToolRow } from '../examining/ToolRow.tsx';
import type { LibraryStore } from './libraryStore.ts';

type LibraryToolsProps = { readonly source: MapSource; readonly store: LibraryStore };

/** Keys of the page beside those of the bench; the letter is the key that does the same. */
const SWITCHES = [
  ['outlines', 'outlines', 'O'],
  ['zones', 'zones', 'Z'],
  ['keys', 'keys', '?'],
  ['panel', 'list', 'G'],
] as const satisfies readonly (readonly [string, IconName, string])[];

export function LibraryTools({ source, store }: LibraryToolsProps): ReactNode {
  const { t } = useTranslation();
  const state = useStore(store);
  return (
    <ToolRow source={source}>
      <span className="tool-group tool-end">
        {SWITCHES.map(([name, icon, key]) => (
          <button
            key={name}
            type="button"
            className={`tool tool-${name}`}
            aria-label={t(`library.switch.${name}`)}
            aria-pressed={name === 'keys' ? undefined : state[name]}
            aria-haspopup={name === 'keys' ? 'dialog' : undefined}
            aria-keyshortcuts={key}
            title={`${t(`library.switch.${name}`)} (${key})`}
            onClick={() => store.setState({ [name]: !state[name] })}
          >
            <Icon name={icon} />
          </button>
        ))}
      </span>
    </ToolRow>
  );
}
