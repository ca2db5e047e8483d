import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** Opens the start page and collects whatever the browser complains about or fetches from elsewhere. */
async function openStart(page: Page, baseURL: string | undefined): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('request', request => {
    if (!request.url().startsWith(baseURL ?? 'no address')) complaints.push(`foreign request: ${request.url()}`);
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return complaints;
}

test('opens without a violation of the policy, an error or a foreign request', async ({ page, baseURL }) => {
  const complaints = await openStart(page, baseURL);
  await expect(page.getByRole('contentinfo')).toContainText('SPECIMEN');
  expect(complaints).toEqual([]);
});

test('carries the policy as header and in the page, and the browser enforces it', async ({ page, baseURL }) => {
  await openStart(page, baseURL);
  const answer = await page.request.get('./');
  expect(answer.headers()['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval'");
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
  const refused = await page.evaluate(
    () =>
      new Promise<string>(resolve => {
        document.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective), {
          once: true,
        });
        const script = document.createElement('script');
        script.textContent = 'document.title = "owned"';
        document.head.append(script);
      }),
  );
  expect(refused).toMatch(/^script-src/);
});

for (const theme of ['light', 'dark']) {
  test(`has no accessibility violation in ${theme} surroundings`, async ({ page, baseURL }) => {
    await openStart(page, baseURL);
    await page.getByLabel('Surroundings').selectOption(theme);
    for (const summary of await page.locator('summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([]);
  });
}

test('says what is counted in the data and names every light', async ({ page, baseURL }) => {
  await openStart(page, baseURL);
  const counts = page.getByRole('list', { name: 'Counted from code and data' });
  await expect(counts).toContainText('8 lights');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(9);
  await expect(page.getByRole('region', { name: 'In the collection' })).toContainText('UTO');
});

test('keeps language, surroundings and direction on the device', async ({ page, baseURL }) => {
  await openStart(page, baseURL);
  await page.getByLabel('Surroundings').selectOption('dark');
  await page.getByLabel('Direction').selectOption('rtl');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.getByLabel('Language').selectOption('en-XA');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('⟦');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-XA');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const width of [1280, 1920, 400]) {
  for (const language of ['en', 'en-XA', 'ar-XB']) {
    test(`fits ${width} pixels in ${language} without scrolling sideways`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width, height: 800 });
      await openStart(page, baseURL);
      await page.getByRole('combobox').first().selectOption(language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}

test('is worked by keyboard alone, from the skip link on', async ({ page, baseURL }) => {
  await openStart(page, baseURL);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('summary').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Photo substituted')).toBeVisible();
});
