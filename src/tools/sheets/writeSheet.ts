import type { LitPicture } from '../../node/lightFace.ts';
import { type Caption, type Placed, writePictures } from '../../node/writePicture.ts';

/** A picture of a sheet with what stands under it. */
export type Panel = { readonly picture: LitPicture; readonly caption: string };

const GAP = 8;
/** px a line of text takes. */
const LINE = 20;

/** Writes pictures of one size in rows, each with its caption, under lines that say what they are of. */
export async function writeSheet(
  path: string,
  head: readonly string[],
  panels: readonly Panel[],
  columns: number,
): Promise<void> {
  const width = Math.max(...panels.map(({ picture }) => picture.width)) + GAP;
  const height = Math.max(...panels.map(({ picture }) => picture.height)) + LINE + GAP;
  const top = LINE * head.length + GAP;
  const placed = panels.map(
    ({ picture }, i): Placed => ({
      ...picture,
      x: GAP + (i % columns) * width,
      y: top + Math.floor(i / columns) * height,
    }),
  );
  const captions = panels.map(({ caption, picture }, i): Caption => {
    const { x, y } = placed[i]!;
    return { text: caption, x, y: y + picture.height + LINE - 5, width: width - GAP };
  });
  const whole = GAP + Math.min(columns, panels.length) * width;
  const heads = head.map((text, i): Caption => ({ text, x: GAP, y: LINE * (i + 1) - 2, width: whole - 2 * GAP }));
  const rows = Math.ceil(panels.length / columns);
  await writePictures(path, whole, top + rows * height, placed, [...heads, ...captions]);
}

/** One picture above another of the same size. */
export function stack(upper: LitPicture, lower: LitPicture): LitPicture {
  const { width } = upper;
  const between = new Uint8ClampedArray(4 * width * 2);
  const data = new Uint8ClampedArray(upper.data.length + between.length + lower.data.length);
  data.set(upper.data);
  data.set(between, upper.data.length);
  data.set(lower.data, upper.data.length + between.length);
  return { width, height: upper.height + 2 + lower.height, data };
}
