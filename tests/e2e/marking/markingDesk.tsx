import { createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { useMarkingKeys } from '../../../src/app/examining/marking/keys/useMarkingKeys.ts';
import { MarkingLayer } from '../../../src/app/examining/marking/MarkingLayer.tsx';
import { createMarkingStore, type MarkingStore } from '../../../src/app/examining/marking/markingStore.ts';
import { BenchContext } from '../../../src/app/examining/useBenchState.ts';
import { makeTranslator } from '../../../src/app/messages/translator.ts';
import type { Bench } from '../../../src/bench/Bench.ts';
import { createBench } from '../../../src/bench/createBench.ts';
import type { Book } from '../../../src/bench/view/book.ts';
import { idleSource } from '../../bench/idleSource.ts';

/** A bench without a picture and the marking layer over it, for tests that draw. */
export type MarkingDesk = { readonly bench: Bench; readonly store: MarkingStore };

const BOOK: Book = {
  id: 'empty',
  width: 125,
  height: 88,
  faces: [
    { id: 'data.recto', leaf: 'data', side: 'recto', page: '1', upright: 'portrait' },
    { id: 'data.verso', leaf: 'data', side: 'verso', page: '2', upright: 'landscape' },
    { id: 'visa.recto', leaf: 'visa', side: 'recto', page: '3', upright: 'landscape' },
    { id: 'visa.verso', leaf: 'visa', side: 'verso', page: '4', upright: 'portrait' },
  ],
};

function addPane(inset: string): HTMLElement {
  const pane = document.createElement('div');
  Object.assign(pane.style, { position: 'fixed', inset });
  document.body.append(pane);
  return pane;
}

type KeyedLayerProps = MarkingDesk & { readonly host: HTMLElement };

function KeyedLayer({ bench, store, host }: KeyedLayerProps): ReactNode {
  useMarkingKeys(bench, store);
  return createElement(MarkingLayer, { store, host });
}

function openDesk(): MarkingDesk {
  const host = addPane('20px 30px 40px 50px');
  host.style.background = '#e8e4d8';
  const over = addPane('20px 30px 40px 50px');
  over.style.pointerEvents = 'none';
  const bench = createBench(host, { source: idleSource(BOOK), face: 'data.verso', backend: 'plain' });
  let count = 0;
  const store = createMarkingStore({ makeId: () => `m${++count}` });
  bench.update({ tool: 'mark' });
  const layer = createElement(KeyedLayer, { bench, store, host });
  const inBench = createElement(BenchContext, { value: bench }, layer);
  createRoot(over).render(createElement(I18nextProvider, { i18n: makeTranslator('en') }, inBench));
  return { bench, store };
}

(globalThis as unknown as { markingDesk: MarkingDesk }).markingDesk = openDesk();
