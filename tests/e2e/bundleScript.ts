import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';

/**
 * Opens an empty page that runs one script of the tests, with its workers, bundled for this run alone; waits for the
 * global it sets. `entry`: beside this file, or a whole address. `headers`: what the page is sent with, such as its policy.
 */
export async function openScript(
  page: Page,
  entry: string,
  name: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const files = await bundle(entry, name);
  await page.route(`**/${name}.html`, route =>
    route.fulfill({
      headers: { ...headers, 'Content-Type': 'text/html' },
      body: `<!doctype html><script type="module" src="${name}.js"></script>`,
    }),
  );
  for (const [file, body] of files)
    await page.route(`**/${file}`, route =>
      route.fulfill({ headers: { ...headers, 'Content-Type': 'text/javascript' }, body }),
    );
  await page.goto(`./${name}.html`);
  await page.waitForFunction(global => global in globalThis, name);
}

/** Every file of the script by its name; the script itself is `<name>.js`. */
async function bundle(entry: string, name: string): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: './',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: fileURLToPath(new URL(entry, import.meta.url)) },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error('nothing was bundled');
  const textOf = (source: string | Uint8Array): string =>
    typeof source === 'string' ? source : new TextDecoder().decode(source);
  return new Map(
    first.output.map(file => [file.fileName, file.type === 'chunk' ? file.code : textOf(file.source)] as const),
  );
}
