import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';

type PictureFieldProps = {
  readonly isOver: boolean;
  readonly isFirst: boolean;
  readonly take: (file: File) => void;
};

/** Choosing a picture; it may be pasted or dropped as well, so nobody has to drag. */
export function PictureField({ isOver, isFirst, take }: PictureFieldProps): ReactNode {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className={isOver ? 'drop-ground over' : 'drop-ground'}>
      <button type="button" className="first-button" onClick={() => field.current?.click()}>
        {t(isFirst ? 'readerPage.take.choose' : 'readerPage.take.another')}
      </button>
      <span className="hint">{t('readerPage.take.hint')}</span>
      <input
        ref={field}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp"
        aria-label={t('readerPage.take.choose')}
        onChange={event => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) take(file);
        }}
      />
    </div>
  );
}
