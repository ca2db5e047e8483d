import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../shell/useKeys.ts';
import type { DebriefCase } from './debriefCase.ts';
import { FlightWords } from './FlightWords.tsx';
import { ItemRow } from './ItemRow.tsx';
import { summarise } from './summarise.ts';

type ItemListProps = {
  readonly told: DebriefCase;
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
};

/** Every finding, miss and wrong mark; the one in hand lies open and is shown on the bench. */
export function ItemList({ told, chosen, choose }: ItemListProps): ReactNode {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const { items } = told;
  const stepBy = (way: 1 | -1): void => {
    const at = items.findIndex(({ id }) => id === chosen);
    const next = items.at(at < 0 ? (way > 0 ? 0 : -1) : (at + way) % items.length);
    if (next !== undefined) choose(next.id);
  };
  useKeys({ n: () => stepBy(1), p: () => stepBy(-1) });
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>): void => {
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('.item-button') ?? [])];
    const at = buttons.indexOf(event.target as HTMLElement);
    if (way === null || at < 0) return;
    event.preventDefault();
    const next = (at + way + buttons.length) % buttons.length;
    buttons[next]?.focus();
    choose(items[next]!.id);
  };
  return (
    <section className="items" aria-labelledby="items-title">
      <h2 id="items-title">{t('debrief.items.title')}</h2>
      <p className="items-sum">{t(`debrief.sum.${summarise(told.score)}`)}</p>
      {items.length > 0 && (
        <>
          <p className="hint">{t('debrief.items.hint')}</p>
          <ol ref={list} onKeyDown={onKeyDown}>
            {items.map((item, at) => (
              <ItemRow
                key={item.id}
                item={item}
                number={at + 1}
                told={told}
                isChosen={item.id === chosen}
                onChoose={() => choose(item.id)}
              />
            ))}
          </ol>
        </>
      )}
      {told.score.dropped.length > 0 && (
        <p className="hint">{t('debrief.items.dropped', { count: told.score.dropped.length })}</p>
      )}
      <FlightWords told={told} chosen={chosen} />
    </section>
  );
}
