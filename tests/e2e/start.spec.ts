import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openApp, prefer, sidewaysOverflow, tellViolations } from './openApp.ts';

test('opens without a violation of the policy, an error or a foreign request', async ({ page, baseURL }) => {
  const complaints = await openApp(page, baseURL);
  await expect(page.getByRole('contentinfo')).toContainText('SPECIMEN');
  expect(complaints).toEqual([]);
});

test('carries the policy as header and in the page, and the browser enforces it', async ({ page, baseURL }) => {
  await openApp(page, baseURL);
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
    await openApp(page, baseURL);
    await prefer(page, { theme });
    for (const summary of await page.locator('summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(tellViolations(violations)).toEqual([]);
  });
}

test('says what is counted in the data and names every light', async ({ page, baseURL }) => {
  await openApp(page, baseURL);
  const counts = page.getByRole('list', { name: 'Counted from code and data' });
  await expect(counts).toContainText('8 lights');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(9);
  await expect(page.getByRole('region', { name: 'In the collection' })).toContainText('UTO');
});

test('keeps language, surroundings and direction on the device', async ({ page, baseURL }) => {
  await openApp(page, baseURL);
  await prefer(page, { theme: 'dark', direction: 'rtl' });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await prefer(page, { language: 'en-XA' });
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
      await openApp(page, baseURL);
      await prefer(page, { language });
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
    });
  }
}

test('is worked by keyboard alone, from the skip link on', async ({ page, baseURL }) => {
  await openApp(page, baseURL);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Start today’s drill' })).toBeFocused();
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Photo substituted')).toBeVisible();
});

test('names an address that has no page, and shows the start page', async ({ page, baseURL }) => {
  await openApp(page, baseURL, '#/nowhere');
  await expect(page.getByText('There is no page at this address.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the Library' })).toBeVisible();
});
