import type { Spent } from './ZoneReader.ts';

/** What a task takes, its worker threads counted in. */
export async function spend<T>(task: () => Promise<T>): Promise<{ readonly value: T; readonly spent: Spent }> {
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  const value = await task();
  const { user, system } = process.cpuUsage(processor);
  return { value, spent: { clock: (performance.now() - clock) / 1000, processor: (user + system) / 1e6 } };
}
