/** The calls of tesseract.js's worker that we use, with their payloads (tesseract.js 7.0.0, src/worker-script). */
export type RecogniserCalls = {
  readonly load: { readonly options: { readonly lstmOnly: false; readonly corePath: string; readonly logging: false } };
  readonly loadLanguage: {
    readonly langs: string;
    readonly options: {
      readonly langPath: string;
      readonly cacheMethod: 'none';
      readonly gzip: true;
      readonly lstmOnly: false;
    };
  };
  readonly initialize: {
    readonly langs: string;
    readonly oem: number;
    readonly config: Readonly<Record<string, string>>;
  };
  readonly setParameters: { readonly params: Readonly<Record<string, string>> };
  readonly recognize: {
    readonly image: Uint8Array;
    readonly options: Readonly<Record<string, never>>;
    readonly output: { readonly text: true };
  };
};
type Call = keyof RecogniserCalls;

/**
 * A worker of tesseract.js, spoken to directly. Its own `createWorker` gives no hold of the worker until all is loaded:
 * it could not be stopped before, and would be left running where loading fails.
 */
export type RecogniserThread = {
  /** Rejects where the worker says no, breaks, or has not answered within `patience` ms. */
  readonly call: <C extends Call>(action: C, payload: RecogniserCalls[C], patience: number) => Promise<unknown>;
  readonly end: () => void;
};

/** What the worker sends; `progress` tells nothing we use. */
type Answer = { readonly jobId: string; readonly status: 'resolve' | 'reject' | 'progress'; readonly data: unknown };

type Port = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export function startRecogniserThread(
  address: string,
  open = (url: string): Port => new Worker(url),
): RecogniserThread {
  const worker = open(address);
  const waiting = new Map<string, { readonly done: (data: unknown) => void; readonly fail: (why: Error) => void }>();
  let next = 1;
  let broken: Error | null = null;
  const breakOff = (why: Error): void => {
    broken = why;
    for (const { fail } of waiting.values()) fail(why);
    waiting.clear();
  };
  worker.onmessage = ({ data: { jobId, status, data } }: MessageEvent<Answer>) => {
    const entry = waiting.get(jobId);
    if (status === 'progress' || entry === undefined) return;
    waiting.delete(jobId);
    if (status === 'resolve') entry.done(data);
    else entry.fail(new Error(String(data)));
  };
  worker.onerror = event => {
    breakOff(new Error((event as ErrorEvent).message || 'the worker could not be loaded'));
  };
  return {
    call: (action, payload, patience) =>
      new Promise((resolve, reject) => {
        if (broken !== null) return reject(broken);
        const jobId = String(next++);
        const timer = setTimeout(() => breakOff(new Error(`no answer to ${action}`)), patience);
        const settle =
          <T>(act: (value: T) => void) =>
          (value: T) => {
            clearTimeout(timer);
            act(value);
          };
        waiting.set(jobId, { done: settle(resolve), fail: settle(reject) });
        worker.postMessage({ workerId: 'ocr', jobId, action, payload });
      }),
    end: () => {
      worker.terminate();
      breakOff(new Error('ended'));
    },
  };
}
