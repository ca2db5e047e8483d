import { type Address, makeAddress, parseAddress } from './address.ts';

/** The address somebody last went to: by a link, by typing, by the browser's buttons, or by opening the app. */
let opened: Address | null = null;

export function openedAddress(): Address {
  opened ??= parseAddress(window.location.hash);
  return opened;
}

/** Calls back when somebody goes to an address; returns how to stop. */
export function listenToAddress(listener: () => void): () => void {
  const follow = (): void => {
    opened = parseAddress(window.location.hash);
    listener();
  };
  window.addEventListener('hashchange', follow);
  return () => window.removeEventListener('hashchange', follow);
}

/**
 * Writes where the reader is now behind the `#` of the browser's address, without a step in the history and without
 * telling those who listen. A page that has just been left writes nothing.
 */
export function replaceAddress(address: Address): void {
  if (parseAddress(window.location.hash).path[0] !== address.path[0]) return;
  try {
    window.history.replaceState(window.history.state, '', makeAddress(address));
  } catch {
    // Some kiosks and frames refuse; the view works without its address.
  }
}
