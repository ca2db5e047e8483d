import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';

/** Opens an empty page that runs one script of the tests, bundled for this run alone; waits for the global it sets. */
export async function openScript(page: Page, entry: string, name: string): Promise<void> {
  const script = await bundle(entry);
  await page.route(`**/${name}.html`, route =>
    route.fulfill({ contentType: 'text/html', body: `<script type="module" src="${name}.js"></script>` }),
  );
  await page.route(`**/${name}.js`, route => route.fulfill({ contentType: 'text/javascript', body: script }));
  await page.goto(`./${name}.html`);
  await page.waitForFunction(global => global in globalThis, name);
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['es'] },
    },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error('nothing was bundled');
  return first.output[0].code;
}
