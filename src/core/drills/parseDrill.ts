import { type Failure, fail, type Result, succeed } from '../units/failure.ts';
import { type Drill, drillSchema } from './drill.ts';

function refuse(code: string, path: string, rule: string, found = ''): Failure {
  return { code: `drills/${code}`, file: '', path, rule, expected: '', found: found.slice(0, 200) };
}

function listFaults({ order, attempts, index, open }: Drill): readonly Failure[] {
  const faults: Failure[] = [];
  if (new Set(order).size < order.length) faults.push(refuse('case-repeated', 'order', 'each case comes once'));
  if (attempts.length !== order.length) {
    faults.push(refuse('attempts-miscounted', 'attempts', 'there is one entry for each case'));
  }
  if (index > order.length) faults.push(refuse('beyond-the-end', 'index', 'the case in hand is one of the drill'));
  if (attempts.some((attempt, at) => attempt !== null && at > index)) {
    faults.push(refuse('answered-ahead', 'attempts', 'no case is answered before it was reached'));
  }
  if (open !== null && (index >= order.length || attempts[index] !== null)) {
    faults.push(refuse('open-after-lock', 'open', 'only a case that is not locked is open'));
  }
  return faults;
}

/** Anything as a drill: the drill, or every reason why it is none. Never throws. */
export function parseDrill(value: unknown): Result<Drill> {
  const parsed = drillSchema.safeParse(value);
  if (!parsed.success) {
    return fail(
      ...parsed.error.issues
        .slice(0, 20)
        .map(({ path, message }) => refuse('not-a-drill', path.join('.'), 'a drill is read as it was kept', message)),
    );
  }
  const drill: Drill = parsed.data;
  const faults = listFaults(drill);
  return faults.length === 0 ? succeed(drill) : fail(...faults);
}
