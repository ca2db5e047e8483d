/** Rows cut into bands of nearly the same height, none above `most`. */
export function bandsOf(rows: number, most: number): readonly { readonly top: number; readonly rows: number }[] {
  const count = Math.max(1, Math.ceil(rows / most));
  return Array.from({ length: count }, (_, at) => {
    const top = Math.round((at * rows) / count);
    return { top, rows: Math.round(((at + 1) * rows) / count) - top };
  });
}
