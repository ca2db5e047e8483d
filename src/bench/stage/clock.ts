/** One beat a frame and only when asked for; and one more once all has been still for a while. */
export type Clock = { readonly soon: () => void; readonly later: (ms: number) => void; readonly stop: () => void };

export function createClock(beat: (now: number) => void): Clock {
  let frame = 0;
  let timer = 0;
  let isStopped = false;
  const soon = (): void => {
    if (frame !== 0 || isStopped) return;
    frame = requestAnimationFrame(now => {
      frame = 0;
      if (!isStopped) beat(now);
    });
  };
  return {
    soon,
    later: ms => {
      clearTimeout(timer);
      timer = window.setTimeout(soon, ms);
    },
    stop: () => {
      isStopped = true;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}
