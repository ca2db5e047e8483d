import type { ReactNode } from 'react';
import type { ItemKind } from './debriefItem.ts';

/** Ground and sign of each kind on a 20 x 20 field: told apart by form alone, with colour only to help. */
const FORMS: Readonly<Record<ItemKind, { readonly ground: string; readonly sign: string }>> = {
  found: { ground: 'M10 1.5a8.5 8.5 0 1 1 0 17a8.500 8.500 0 0 1 0-17z', sign: 'M5.800 10.300l3 3l5.400-6.300' },
  missed: {
    ground: 'M10 1.800a8.200 8.200 0 1 1 0 16.400a8.200 8.200 0 0 1 0-16.400z',
    sign: 'M10 5.500v5.800M10 14v.3',
  },
  wrong: { ground: 'M10 .8l9.200 9.200l-9.200 9.200l-9.200-9.200z', sign: 'M7 7l6 6M13 7l-6 6' },
  duplicate: { ground: 'M2.500 2.500h15v15h-15z', sign: 'M6 8h8M6 12h8' },
  ignored: { ground: 'M2.500 2.500h15v15h-15z', sign: 'M6 10h8' },
};

export function KindSign({ kind }: { readonly kind: ItemKind }): ReactNode {
  const { ground, sign } = FORMS[kind];
  return (
    <svg className={`kind-sign kind-${kind}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path className="kind-ground" d={ground} />
      <path className="kind-mark" d={sign} />
    </svg>
  );
}
