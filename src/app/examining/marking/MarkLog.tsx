import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Specimen } from '../../../core/document/specimen.ts';
import type { MarkingDeed } from './markingState.ts';
import type { MarkingStore } from './markingStore.ts';
import { markNumber } from './showMarks.ts';
import { useMarkWords } from './useMarkWords.ts';

type MarkLogProps = { readonly store: MarkingStore; readonly specimen: Specimen };

/** Says what was done and where the grid cursor stands, for those who do not see it. */
export function MarkLog({ store, specimen }: MarkLogProps): ReactNode {
  const { t } = useTranslation();
  const words = useMarkWords(specimen);
  const deed = useStore(store, state => state.deed);
  const cursor = useStore(store, state => state.cursor);
  const place = cursor === null ? '' : words.spot(cursor.face, cursor.at);
  const say = (what: MarkingDeed): string => {
    if ('mark' in what) {
      const { mark } = what;
      if (mark === null) return '';
      return t(`marking.log.${what.kind}`, {
        number: markNumber(mark),
        place: words.place(mark.place),
        shape: words.shape(mark.place),
        finding: words.finding(mark),
        confidence: words.confidence(mark),
      });
    }
    if ('count' in what) return t(`marking.log.${what.kind}`, { count: what.count });
    if ('place' in what) return t('marking.log.half-named', { place: words.place(what.place) });
    return t(`marking.log.${what.kind}`);
  };
  return (
    <div className="unseen">
      <p role="status" data-mark-log="">
        {deed === null ? '' : say(deed.what)}
      </p>
      <p role="status" data-cursor-log="">
        {cursor === null
          ? ''
          : t('marking.log.cursor', { x: cursor.at.x.toFixed(1), y: cursor.at.y.toFixed(1), place })}
      </p>
    </div>
  );
}
