import { type ReactNode, useState } from 'react';
import type { Address } from '../shell/address.ts';
import type { StoredDrill } from '../storage/drillStore.ts';
import { DrillChoice } from './choice/DrillChoice.tsx';
import { DrillLoader } from './run/DrillLoader.tsx';
import { TourPage } from './tour/TourPage.tsx';

/** The drill: choose a set or go on with one, then case after case; or the tour. */
export function DrillPage({ address }: { readonly address: Address }): ReactNode {
  const [chosen, setChosen] = useState<StoredDrill | null>(null);
  if (address.path[1] === 'tour') return <TourPage />;
  if (chosen === null) return <DrillChoice choose={setChosen} />;
  return <DrillLoader key={`${chosen.drill.id} ${chosen.revision}`} stored={chosen} leave={() => setChosen(null)} />;
}
