import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from './copyText.ts';

/** Copies the lines as they were read. */
export function CopyLines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const text = lines.join('\n');
  const [done, setDone] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  const said = done?.text === text ? done.isCopied : null;
  return (
    <span className="picture-copy">
      <button
        type="button"
        className="plain-button"
        onClick={() => void copyText(text).then(isCopied => setDone({ text, isCopied }))}
      >
        {t('readerPage.copy.lines')}
      </button>
      <span className="hint" role="status">
        {said !== null && t(said ? 'readerPage.copy.done' : 'readerPage.copy.failed')}
      </span>
    </span>
  );
}
