type Painted = {
  fillStyle: unknown;
  readonly fillRect: (x: number, y: number, width: number, height: number) => void;
  readonly getImageData: (x: number, y: number, width: number, height: number) => { readonly data: Uint8ClampedArray };
};

/** Whether a canvas gives back what was painted: browsers that guard against fingerprinting give back noise instead of pixels. */
export function readsBack(context: Painted, side: number): boolean {
  context.fillStyle = 'rgb(10 120 230)';
  context.fillRect(0, 0, side, side);
  const { data } = context.getImageData(0, 0, side, side);
  for (let i = 0; i < data.length; i += 4) {
    if (data[i] !== 10 || data[i + 1] !== 120 || data[i + 2] !== 230) return false;
  }
  return true;
}
