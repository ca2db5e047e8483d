import type { KeyboardEvent, ReactNode } from 'react';

type TabRowProps<Name extends string> = {
  /** Before the names in the ids of the tabs; the sheet they show is `${id}-sheet`. */
  readonly id: string;
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly text: string }[];
  readonly chosen: Name;
  readonly onChange: (name: Name) => void;
};

/** Tabs over a sheet; the arrow keys go from one to the next. */
export function TabRow<Name extends string>({ id, label, tabs, chosen, onChange }: TabRowProps<Name>): ReactNode {
  const onKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (way === undefined) return;
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    const at = tabs.findIndex(({ name }) => name === chosen) + (isMirrored ? -way : way);
    const next = tabs[(at + tabs.length) % tabs.length]?.name ?? chosen;
    onChange(next);
    document.getElementById(`${id}-${next}`)?.focus();
    event.preventDefault();
  };
  return (
    <div className="tab-row" role="tablist" aria-label={label} onKeyDown={onKey}>
      {tabs.map(({ name, text }) => (
        <button
          key={name}
          id={`${id}-${name}`}
          type="button"
          role="tab"
          aria-selected={name === chosen}
          aria-controls={`${id}-sheet`}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChange(name)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
