import { glideView } from '../view/glideView.ts';
import type { View } from '../view/view.ts';

/** One movement of the view at a time; a new one, or a hand on the bench, ends it where it is. */
export type Flight = {
  readonly start: (from: View, to: View, ms: number) => Promise<void>;
  /** Where the view is at a time (ms of the frame clock), null while nothing flies. */
  readonly at: (now: number) => View | null;
  readonly isOn: () => boolean;
  readonly stop: () => void;
};

type Course = { readonly from: View; readonly to: View; readonly ms: number; readonly done: () => void };

export function createFlight(): Flight {
  let course: Course | null = null;
  let begun: number | null = null;
  const stop = (): void => {
    const done = course?.done;
    course = null;
    begun = null;
    done?.();
  };
  return {
    start: (from, to, ms) => {
      stop();
      return new Promise(done => {
        course = { from, to, ms, done };
      });
    },
    at: now => {
      if (course === null) return null;
      begun ??= now;
      const share = course.ms === 0 ? 1 : Math.min(1, (now - begun) / course.ms);
      const view = glideView(course.from, course.to, share);
      if (share >= 1) stop();
      return view;
    },
    isOn: () => course !== null,
    stop,
  };
}
