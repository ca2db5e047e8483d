import { expect, type Page } from '@playwright/test';

/** Opens the app at an address and collects whatever the browser complains about or fetches from elsewhere. */
export async function openApp(page: Page, baseURL: string | undefined, hash = ''): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('request', request => {
    const isOwn = request.url().startsWith(baseURL ?? 'no address') || request.url().startsWith('blob:');
    if (!isOwn) complaints.push(`foreign request: ${request.url()}`);
  });
  await page.goto(`./${hash}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  return complaints;
}

type Preference = 'language' | 'theme' | 'direction';
const ORDER: readonly Preference[] = ['language', 'theme', 'direction'];

/** Chooses preferences in their menu, in whatever language it is, and closes it. */
export async function prefer(page: Page, wishes: Partial<Record<Preference, string>>): Promise<void> {
  const menu = page.locator('.preferences-menu');
  await menu.getByRole('button').click();
  for (const [name, value] of Object.entries(wishes)) {
    await menu
      .getByRole('combobox')
      .nth(ORDER.indexOf(name as Preference))
      .selectOption(value);
  }
  await page.keyboard.press('Escape');
  await expect(menu.getByRole('combobox')).toHaveCount(0);
}

/** The list of accessibility violations, each with the elements it is about. */
export function tellViolations(violations: readonly { id: string; nodes: readonly { html: string }[] }[]): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 200)).join(' ')}`);
}

export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
