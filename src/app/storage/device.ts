import { createContext, useContext } from 'react';
import { type AttemptStore, createAttemptStore } from './attemptStore.ts';
import type { Cabinet } from './cabinet.ts';
import { type CaseStore, createCaseStore } from './caseStore.ts';
import { createDrillStore, type DrillStore } from './drillStore.ts';
import { createLaneStore, type LaneStore } from './laneStore.ts';
import { makePassingCabinet } from './makePassingCabinet.ts';
import { openCabinet } from './openCabinet.ts';
import { createPeopleStore, type PeopleStore } from './people.ts';

/** Everything this device keeps. */
export type Device = {
  /** False where the browser refuses storage: all is gone with this page, and the reader is told. */
  readonly isLasting: boolean;
  readonly values: DeviceStore;
  readonly attempts: AttemptStore;
  readonly drills: DrillStore;
  readonly cases: CaseStore;
  readonly lanes: LaneStore;
  readonly people: PeopleStore;
};

/** Small values kept on this device by name. */
export type DeviceStore = {
  /** The stored value, or undefined when there is none. */
  readonly read: (name: string) => Promise<unknown>;
  readonly write: (name: string, value: unknown) => Promise<void>;
};

export async function openDevice(): Promise<Device> {
  const cabinet = await openCabinet().catch(makePassingCabinet);
  const people = await cabinet.read('values', 'people').catch(() => undefined);
  return furnish(cabinet, people);
}

/** A device that keeps nothing: for what is neither work nor practice. */
export function openPassingDevice(): Device {
  return furnish(makePassingCabinet(), undefined);
}

function furnish(cabinet: Cabinet, people: unknown): Device {
  const values = createDeviceStore(cabinet);
  const attempts = createAttemptStore(cabinet);
  return {
    isLasting: cabinet.isLasting,
    values,
    attempts,
    drills: createDrillStore(cabinet, attempts.announce),
    cases: createCaseStore(cabinet),
    lanes: createLaneStore(cabinet),
    people: createPeopleStore(people, value => void values.write('people', value).catch(() => undefined)),
  };
}

function createDeviceStore(cabinet: Cabinet): DeviceStore {
  return {
    read: name => cabinet.read('values', name),
    write: (name, value) => cabinet.change(['values'], desk => desk.put('values', name, value)),
  };
}

export const DeviceContext = createContext<Device | null>(null);

/** The device this page runs on. */
export function useDevice(): Device {
  const device = useContext(DeviceContext);
  if (device === null) throw new Error('there is no device around this part of the page');
  return device;
}
