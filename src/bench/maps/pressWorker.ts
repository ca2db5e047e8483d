import { answerOrder } from './answerOrder.ts';
import type { SheetOrder } from './MapSource.ts';
import { createPressCanvas } from './pressCanvas.ts';
import { createPressDesk, type PressDesk } from './pressDesk.ts';
import type { FromPress, ToPress } from './pressMessages.ts';

/** What a worker has of its global scope; the DOM types know only the window's. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<ToPress>) => void) | null;
  postMessage(message: FromPress, transfer?: Transferable[]): void;
};
const scope = globalThis as unknown as WorkerScope;

let desk: PressDesk | null = null;
const dropped = new Set<number>();
let last: Promise<void> = Promise.resolve();

scope.onmessage = ({ data: message }) => {
  if (message.kind === 'drop') dropped.add(message.id);
  else if (message.kind === 'leaf') desk?.addLeaf(message.recipe);
  else if (message.kind === 'press') last = last.then(() => press(message.id, message.order));
  else {
    const canvas = createPressCanvas((width, height) => new OffscreenCanvas(width, height));
    desk = createPressDesk(message.job, canvas, letIn);
  }
};

async function press(id: number, order: SheetOrder): Promise<void> {
  const answer = await answerOrder(desk, id, order, () => dropped.has(id));
  dropped.delete(id);
  scope.postMessage(answer, answer.kind === 'sheet' ? [answer.bytes] : []);
}

/** Lets messages in: a resolved promise alone would not. */
const door = new MessageChannel();
const waiting: (() => void)[] = [];
door.port1.onmessage = () => waiting.shift()?.();

function letIn(): Promise<void> {
  return new Promise(resolve => {
    waiting.push(resolve);
    door.port2.postMessage(0);
  });
}
