import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapSource } from '../../bench/maps/MapSource.ts';
import type { BookFace } from '../../bench/view/book.ts';
import { listOpenings } from './openings.ts';
import { Thumbnail } from './Thumbnail.tsx';
import { ToolButton } from './ToolButton.tsx';
import { useBench, useBenchState } from './useBenchState.ts';
import { useFaceName } from './useFaceName.ts';

type PageStripProps = {
  readonly source: MapSource;
  /** What is told beside a page, such as how many features it has. */
  readonly noteOf?: (face: string) => ReactNode;
};

/** The document opening by opening, as it lies in the hand: each face as a small picture beside the one it faces. */
export function PageStrip({ source, noteOf }: PageStripProps): ReactNode {
  const { t } = useTranslation();
  const book = useBenchState(state => state.book);
  const spread = useBenchState(state => state.spread);
  const show = (face: BookFace | null): ReactNode =>
    face === null ? <span /> : <PageKey face={face} source={source} note={noteOf?.(face.id)} />;
  return (
    <nav className="pages" aria-label={t('bench.pages.label')}>
      <div className="page-turner" dir="ltr">
        <ToolButton action="previous-page" icon="previous-page" />
        <ToolButton action="spread" icon="spread" pressed={spread} />
        <ToolButton action="next-page" icon="next-page" />
      </div>
      <ol className="openings" dir="ltr">
        {listOpenings(book).map(({ left, right }) => (
          <li key={(left ?? right)?.id} className="opening">
            {show(left)}
            {show(right)}
          </li>
        ))}
      </ol>
    </nav>
  );
}

type PageKeyProps = { readonly face: BookFace; readonly source: MapSource; readonly note: ReactNode };

function PageKey({ face, source, note }: PageKeyProps): ReactNode {
  const bench = useBench();
  const name = useFaceName()(bench.getState().book, face.id);
  const isOpen = useBenchState(state => state.face === face.id);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) button.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isOpen]);
  return (
    <button
      ref={button}
      type="button"
      className="page-key"
      data-face={face.id}
      aria-current={isOpen ? 'page' : undefined}
      title={name}
      onClick={() => bench.update({ face: face.id })}
    >
      <span className="page-picture">
        <Thumbnail source={source} face={face} />
        {note}
      </span>
      <span className="page-number" aria-hidden="true">
        {face.page ?? ' '}
      </span>
      <span className="unseen">{name}</span>
    </button>
  );
}
