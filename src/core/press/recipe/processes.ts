import * as z from 'zod/mini';
import { drawPaper, paperSchema } from '../processes/paper.ts';
import type { Desk, Laid } from './Desk.ts';

/** One line of a recipe: what is laid down, by which process. */
export const elementSchema = z.discriminatedUnion('process', [paperSchema]);
export type Element = z.infer<typeof elementSchema>;

type Draw = {
  readonly [P in Element['process']]: (element: Extract<Element, { process: P }>, desk: Desk) => readonly Laid[];
};

const DRAW: Draw = {
  paper: drawPaper,
};

/** What an element lays down, in the coordinates of its face held upright. */
export function drawElement(element: Element, desk: Desk): readonly Laid[] {
  return (DRAW[element.process] as (element: Element, desk: Desk) => readonly Laid[])(element, desk);
}
