import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { NamedPlace } from '../../../core/marks/place.ts';
import { Choice } from '../../shell/Choice.tsx';
import { useBench, useBenchState } from '../useBenchState.ts';
import type { MarkingStore } from './markingStore.ts';
import { nameListed } from './nameListed.ts';
import { useMarkWords } from './useMarkWords.ts';

type OtherPlacesProps = { readonly store: MarkingStore; readonly specimen: Specimen };

/** What is wrong and yet no spot on a page: the person, a page or the document as a whole, parts of the book. */
export function OtherPlaces({ store, specimen }: OtherPlacesProps): ReactNode {
  const { t } = useTranslation();
  const words = useMarkWords(specimen);
  const face = useBenchState(state => state.face);
  return (
    <div className="other-places">
      <p className="hint">{t('marking.places.hint')}</p>
      <PlaceButton store={store} place={{ kind: 'person' }} text={t('marking.places.person')} />
      <PlaceButton store={store} place={{ kind: 'document', scope: 'document' }} text={t('marking.places.document')} />
      <PlaceButton
        store={store}
        place={{ kind: 'document', scope: 'page', face }}
        text={t('marking.places.page', { face: words.face(face) })}
      />
      <BookPlaces store={store} specimen={specimen} />
    </div>
  );
}

function BookPlaces({ store, specimen }: OtherPlacesProps): ReactNode {
  const { t } = useTranslation();
  const words = useMarkWords(specimen);
  const own = useBenchState(state => specimen.leaves.findIndex(({ id }) => state.face.startsWith(`${id}.`)) + 1);
  const [chosen, setChosen] = useState<number | null>(null);
  const leaf = chosen ?? Math.max(1, own);
  const nameOf = (number: number): string => {
    const id = specimen.leaves[number - 1]?.id ?? '';
    const faces = [words.face(`${id}.recto`), words.face(`${id}.verso`)].join(', ');
    return t('marking.places.leafName', { leaf: number, faces });
  };
  return (
    <fieldset className="book-places">
      <legend>{t('marking.places.book')}</legend>
      <Choice
        label={t('marking.places.leaf')}
        value={String(leaf)}
        options={specimen.leaves.map((_, at) => ({ value: String(at + 1), text: nameOf(at + 1) }))}
        onChange={value => setChosen(Number(value))}
      />
      <PlaceButton store={store} place={{ kind: 'book', site: 'leaf', leaf }} text={t('marking.places.markLeaf')} />
      <PlaceButton store={store} place={{ kind: 'book', site: 'gutter', leaf }} text={t('marking.places.markGutter')} />
      {(['spine', 'edge', 'cover'] as const).map(site => (
        <PlaceButton key={site} store={store} place={{ kind: 'book', site }} text={t(`marking.places.${site}`)} />
      ))}
    </fieldset>
  );
}

type PlaceButtonProps = { readonly store: MarkingStore; readonly place: NamedPlace; readonly text: string };

function PlaceButton({ store, place, text }: PlaceButtonProps): ReactNode {
  const bench = useBench();
  const isLocked = useStore(store, state => state.isLocked);
  return (
    <button
      type="button"
      className="plain-button place-button"
      disabled={isLocked}
      onClick={() => nameListed(store, place, bench.getState().light)}
    >
      {text}
    </button>
  );
}
