import type { Light } from '../../../core/document/lights.ts';
import type { MarkPlace } from '../../../core/marks/place.ts';
import type { MarkingStore } from './markingStore.ts';

/** Names a place of the lists; where that brings the marks up, the focus goes along to the one that is chosen. */
export function nameListed(store: MarkingStore, place: MarkPlace, light: Light): void {
  store.getState().name(place, light);
  if (store.getState().sheet !== 'marks') return;
  requestAnimationFrame(() => {
    const line = document.querySelector<HTMLElement>('.mark-row.chosen .mark-line');
    line?.focus({ preventScroll: true });
    line?.parentElement?.scrollIntoView({ block: 'nearest' });
  });
}
