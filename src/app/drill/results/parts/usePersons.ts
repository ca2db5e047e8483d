import { useMemo } from 'react';
import { useStore } from 'zustand';
import { useDevice } from '../../../storage/device.ts';
import { listPersons, type Person } from '../model/persons.ts';
import type { Reading } from '../model/reading.ts';
import { useFormats } from './useFormats.ts';

/** Everybody with attempts here, by name. */
export function usePersons(readings: readonly Reading[]): readonly Person[] {
  const { people } = useStore(useDevice().people);
  const { collator } = useFormats();
  return useMemo(() => listPersons(readings, people, collator), [readings, people, collator]);
}
