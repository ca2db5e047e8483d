import { useSyncExternalStore } from 'react';
import type { Address } from './address.ts';
import { listenToAddress, openedAddress } from './addressBar.ts';

/** The address somebody went to, for the one place that chooses the page; one that merely follows the view is none. */
export function useAddress(): Address {
  return useSyncExternalStore(listenToAddress, openedAddress);
}
