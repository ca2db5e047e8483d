import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type UnreadableNoticeProps = { readonly names: readonly string[]; readonly drop: (name: string) => void };

/** Drills kept on the device that cannot be read any more: told, set aside, and taken away on request. */
export function UnreadableNotice({ names, drop }: UnreadableNoticeProps): ReactNode {
  const { t } = useTranslation();
  if (names.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p>{t('drill.unreadable.text', { count: names.length })}</p>
      <button type="button" className="plain-button" onClick={() => names.forEach(drop)}>
        {t('drill.unreadable.drop')}
      </button>
    </div>
  );
}
