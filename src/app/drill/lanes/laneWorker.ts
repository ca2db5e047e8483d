import { answerLane } from './answerLane.ts';
import type { FromLane, ToLane } from './laneMessages.ts';

/** What a worker has of its global scope; the DOM types know only the window's. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<ToLane>) => void) | null;
  postMessage(message: FromLane): void;
};
const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => scope.postMessage(answerLane(data));
