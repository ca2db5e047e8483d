type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Greatest length of a line, as for all files of the project. */
const LINE = 120;

/**
 * A value as the text of a file as the project formats its data: every member of an object on a line of its own, plain
 * lists on one line as long as they fit; long lists of numbers fill their lines.
 */
export function formatJson(value: Json): string {
  return `${write(value, 0, 0)}\n`;
}

/** `before` and `after`: characters that stand on the same line already, and a comma that may follow. */
function write(value: Json, depth: number, before: number): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return writeList(value as readonly Json[], depth, before);
  const members = Object.entries(value as { readonly [key: string]: Json });
  if (members.length === 0) return '{}';
  const inner = '  '.repeat(depth + 1);
  const lines = members.map(([name, member]) => {
    const head = `${inner}${JSON.stringify(name)}: `;
    return `${head}${write(member, depth + 1, head.length)}`;
  });
  return `{\n${lines.join(',\n')}\n${'  '.repeat(depth)}}`;
}

function writeList(list: readonly Json[], depth: number, before: number): string {
  if (list.length === 0) return '[]';
  const inner = '  '.repeat(depth + 1);
  const isPlain = list.every(item => item === null || typeof item !== 'object');
  const items = list.map(item => write(item, depth + 1, inner.length));
  const line = `[${items.join(', ')}]`;
  if (isPlain && before + line.length + 1 <= LINE) return line;
  const rows = list.every(item => typeof item === 'number') ? fill(items, LINE - inner.length) : items;
  return `[\n${rows.map(row => `${inner}${row}`).join(',\n')}\n${'  '.repeat(depth)}]`;
}

/** As many as go on a line, parted by commas; the comma at its end counts. */
function fill(items: readonly string[], width: number): readonly string[] {
  const rows: string[] = [];
  for (const item of items) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 2 + item.length + 1 <= width) rows[rows.length - 1] = `${last}, ${item}`;
    else rows.push(item);
  }
  return rows;
}
