import { type ReactNode, useState } from 'react';
import type { StoredDrill } from '../storage/drillStore.ts';
import { DrillChoice } from './choice/DrillChoice.tsx';
import { DrillLoader } from './run/DrillLoader.tsx';

/** The drill: choose a set or go on with one, then case after case. */
export function DrillPage(): ReactNode {
  const [chosen, setChosen] = useState<StoredDrill | null>(null);
  if (chosen === null) return <DrillChoice choose={setChosen} />;
  return <DrillLoader key={`${chosen.drill.id} ${chosen.revision}`} stored={chosen} leave={() => setChosen(null)} />;
}
