import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BenchAction } from '../../bench/input/actions.ts';
import { KEY_SCOPES } from '../../bench/input/keyTable.ts';
import { LIGHTS } from '../../core/document/lights.ts';
import { Icon } from './Icon.tsx';
import { isNamed } from './namedAction.ts';
import { useBench } from './useBenchState.ts';
import { useKeyNames } from './useKeyNames.ts';

/** A key of the page around the bench. */
export type PageKeyRow = { readonly key: string; readonly text: string };

/** Keys of one part of the page under a heading of their own. */
export type KeyGroup = {
  readonly title: string;
  readonly rows: readonly { readonly keys: readonly string[]; readonly text: string }[];
};

type KeyDialogProps = {
  readonly rows: readonly PageKeyRow[];
  readonly groups?: readonly KeyGroup[];
  readonly onClose: () => void;
};

/** Every key, made from the bench's own table, and those of the page around it. */
export function KeyDialog({ rows, groups = [], onClose }: KeyDialogProps): ReactNode {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="key-dialog" aria-labelledby="keys-title" onClose={onClose}>
      <header>
        <h2 id="keys-title">{t('bench.keys.title')}</h2>
        <button
          type="button"
          className="tool"
          aria-label={t('bench.keys.close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="key-columns">
        <section>
          <h3>{t('bench.keys.page')}</h3>
          <dl className="key-list">
            {rows.map(({ key, text }) => (
              <KeyRow key={key} keys={[key]} text={text} />
            ))}
          </dl>
        </section>
        {groups.map(group => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl className="key-list">
              {group.rows.map(row => (
                <KeyRow key={row.text} keys={row.keys} text={row.text} />
              ))}
            </dl>
          </section>
        ))}
        {[...KEY_SCOPES].reverse().map(scope => (
          <ScopeKeys key={scope} scope={scope} />
        ))}
      </div>
    </dialog>
  );
}

/** Four arrow keys that move one thing are one row. */
const MOVES = ['pan', 'lamp', 'tilt', 'loupe', 'ruler'] as const;

function moveOf(action: BenchAction): (typeof MOVES)[number] | undefined {
  return MOVES.find(move => /-(left|right|up|down)$/.test(action) && action.startsWith(`${move}-`));
}

function ScopeKeys({ scope }: { readonly scope: (typeof KEY_SCOPES)[number] }): ReactNode {
  const { t } = useTranslation();
  const bench = useBench();
  const namesOf = useKeyNames();
  const actions = [...new Set(bench.keys.filter(key => key.scope === scope).map(key => key.action))];
  const moves = MOVES.filter(move => actions.some(action => moveOf(action) === move));
  return (
    <section>
      <h3>{t(`bench.scope.${scope}`)}</h3>
      <dl className="key-list">
        {moves.map(move => (
          <KeyRow
            key={move}
            keys={[
              ...new Set(actions.filter(action => moveOf(action) === move).flatMap(action => namesOf(action)[0] ?? [])),
            ]}
            text={t(`bench.move.${move}`)}
          />
        ))}
        {actions
          .filter(action => moveOf(action) === undefined)
          .map(action => (
            <KeyRow key={action} keys={namesOf(action)} text={<ActionText action={action} />} />
          ))}
      </dl>
    </section>
  );
}

/** What an action does, in words. */
function ActionText({ action }: { readonly action: BenchAction }): ReactNode {
  const { t } = useTranslation();
  const light = LIGHTS.find(name => action === `light-${name}`);
  if (light !== undefined) return t(`light.${light}.name`);
  return isNamed(action) ? t(`bench.action.${action}`) : null;
}

function KeyRow({ keys, text }: { readonly keys: readonly string[]; readonly text: ReactNode }): ReactNode {
  return (
    <div>
      <dt>
        {keys.map(key => (
          <kbd key={key} dir="ltr">
            {key}
          </kbd>
        ))}
      </dt>
      <dd>{text}</dd>
    </div>
  );
}
