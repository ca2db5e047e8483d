import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCanvas } from '../../core/reader/prints/canvasPicture.ts';
import type { Print } from '../../core/reader/prints/Print.ts';
import type { ReadText } from './ZoneReader.ts';

/** Keeps pictures our reader got wrong, with what is printed and what was read; does nothing without a folder. */
export function openFailures(folder: string | null) {
  if (folder !== null) mkdirSync(folder, { recursive: true });
  return async (condition: string, { picture, truth, seed }: Print, { lines }: ReadText): Promise<void> => {
    if (folder === null) return;
    const name = `${condition.replaceAll(/[^\w.-]+/g, '-')}-${seed}.png`;
    const context = openCanvas(picture.width, picture.height);
    const image = context.createImageData(picture.width, picture.height);
    image.data.set(picture.data);
    context.putImageData(image, 0, 0);
    writeFileSync(join(folder, name), await context.canvas.encode('png'));
    const printed = (truth?.lines ?? ['(no zone)']).map(line => `    printed ${line}`);
    const read = (lines.length === 0 ? ['(no zone)'] : lines).map(line => `    read    ${line}`);
    appendFileSync(join(folder, 'failures.txt'), `${[name, ...printed, ...read].join('\n')}\n`);
  };
}
