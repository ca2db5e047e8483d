/** Side of the blocks in which light and print are judged, px of a straightened zone. */
const BLOCK = 36;
/** Share of the px of a block that are brighter than paper is taken to be. */
const PAPER_SHARE = 0.8;

/**
 * Takes uneven lighting out of a straightened zone: everywhere paper becomes 0.95 and the dark of the print 0.1, as a
 * straight line in between. Where a block holds no print its neighbours' contrast counts.
 */
export function levelLight(grey: Float32Array, width: number, height: number): Float32Array {
  const [columns, rows] = [Math.max(1, Math.round(width / BLOCK)), Math.max(1, Math.round(height / BLOCK))];
  const paper = new Float32Array(columns * rows);
  const print = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const values = sortBlock(grey, width, {
        left: Math.floor((column * width) / columns),
        right: Math.floor(((column + 1) * width) / columns),
        top: Math.floor((row * height) / rows),
        bottom: Math.floor(((row + 1) * height) / rows),
      });
      paper[row * columns + column] = values[Math.floor(PAPER_SHARE * (values.length - 1))]!;
      print[row * columns + column] = values[Math.floor(0.03 * (values.length - 1))]!;
    }
  }
  return applyLevels(grey, width, height, {
    columns,
    rows,
    paper: smooth(paper, columns, rows),
    depth: depthOf(paper, print, columns, rows),
  });
}

type Levels = {
  readonly columns: number;
  readonly rows: number;
  readonly paper: Float32Array;
  readonly depth: Float32Array;
};

type Block = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

function sortBlock(grey: Float32Array, width: number, { left, right, top, bottom }: Block): Float32Array {
  const values = new Float32Array((right - left) * (bottom - top));
  for (let y = top; y < bottom; y++) {
    values.set(grey.subarray(y * width + left, y * width + right), (y - top) * (right - left));
  }
  return values.sort();
}

/** How much darker than paper print is, as a share of paper; never below a half of what is usual in the zone. */
function depthOf(paper: Float32Array, print: Float32Array, columns: number, rows: number): Float32Array {
  const shares = paper.map((value, i) => (value - print[i]!) / Math.max(value, 0.02));
  const usual = Math.max(0.05, shares.toSorted()[Math.floor(0.7 * shares.length)]!);
  const wide = new Float32Array(shares.length);
  for (let i = 0; i < shares.length; i++) {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    let deepest = usual / 2;
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
        deepest = Math.max(deepest, Math.min(shares[y * columns + x]!, 1.3 * usual));
      }
    }
    wide[i] = deepest;
  }
  return smooth(wide, columns, rows);
}

function smooth(values: Float32Array, columns: number, rows: number): Float32Array {
  const smoothed = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    let [sum, count] = [0, 0];
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
        const weight = x === column && y === row ? 2 : 1;
        sum += weight * values[y * columns + x]!;
        count += weight;
      }
    }
    smoothed[i] = sum / count;
  }
  return smoothed;
}

const PAPER_LEVEL = 0.95;
const PRINT_LEVEL = 0.1;

function applyLevels(grey: Float32Array, width: number, height: number, levels: Levels): Float32Array {
  const out = new Float32Array(grey.length);
  for (let y = 0; y < height; y++) {
    const row = clampTo((y / height) * levels.rows - 0.5, levels.rows - 1);
    for (let x = 0; x < width; x++) {
      const column = clampTo((x / width) * levels.columns - 0.5, levels.columns - 1);
      const paper = Math.max(0.02, between(levels.paper, levels.columns, column, row));
      const depth = between(levels.depth, levels.columns, column, row);
      const lost = 1 - grey[y * width + x]! / paper;
      const value = PAPER_LEVEL - ((PAPER_LEVEL - PRINT_LEVEL) * lost) / depth;
      out[y * width + x] = Math.min(1, Math.max(0, value));
    }
  }
  return out;
}

function clampTo(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

function between(values: Float32Array, columns: number, column: number, row: number): number {
  const [left, top] = [Math.floor(column), Math.floor(row)];
  const [right, low] = [column - left, row - top];
  const at = top * columns + left;
  const next = right > 0 ? 1 : 0;
  const below = low > 0 ? columns : 0;
  const upper = values[at]! * (1 - right) + values[at + next]! * right;
  const lower = values[at + below]! * (1 - right) + values[at + below + next]! * right;
  return upper * (1 - low) + lower * low;
}
