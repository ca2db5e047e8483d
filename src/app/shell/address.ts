/** What stands behind the `#` of the address: `#/library/orvelia-2016/data.verso?light=uv365`. */
export type Address = { readonly path: readonly string[]; readonly query: Readonly<Record<string, string>> };

const LENGTH_MAX = 2000;

/** Never fails: what cannot be read is an empty address, and a part that is not well encoded stands as it is. */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#/, '');
  if (text.length > LENGTH_MAX) return { path: [], query: {} };
  const mark = text.indexOf('?');
  const way = mark < 0 ? text : text.slice(0, mark);
  return {
    path: way
      .split('/')
      .filter(part => part !== '')
      .map(decode),
    query: mark < 0 ? {} : Object.fromEntries(new URLSearchParams(text.slice(mark + 1))),
  };
}

export function makeAddress({ path, query }: Address): string {
  const search = new URLSearchParams(query).toString().replaceAll('%2C', ',');
  return `#/${path.map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
