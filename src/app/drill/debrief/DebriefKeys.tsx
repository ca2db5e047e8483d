import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../examining/Icon.tsx';
import { KeyDialog } from '../../examining/KeyDialog.tsx';

/** Every key of the debrief beside those of the bench. */
export function DebriefKeys({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const rows = [
    { key: 'N', text: t('debrief.key.next') },
    { key: 'P', text: t('debrief.key.previous') },
    { key: '↑ ↓', text: t('debrief.key.list') },
    { key: '?', text: t('debrief.key.keys') },
  ];
  return <KeyDialog rows={rows} onClose={onClose} />;
}

export function KeysButton({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const { t } = useTranslation();
  const name = t('debrief.key.keys');
  return (
    <span className="tool-group tool-end">
      <button
        type="button"
        className="tool"
        aria-label={name}
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        title={`${name} (?)`}
        onClick={onOpen}
      >
        <Icon name="keys" />
      </button>
    </span>
  );
}
