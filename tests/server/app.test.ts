import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECOGNISER_FOLDER } from '../../src/bench/ocr/recogniserFiles.ts';
import { createApp } from '../../src/server/app.ts';
import { POLICY_HEADER, POLICY_META } from '../../src/server/contentSecurityPolicy.ts';

const folder = mkdtempSync(join(tmpdir(), 'loupe-server-'));
const app = createApp(join(folder, 'app'));

beforeAll(() => {
  mkdirSync(join(folder, 'app', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'app', 'index.html'), '<!doctype html><title>Loupe</title>');
  writeFileSync(join(folder, 'app', 'assets', 'main-1a2b.js'), 'export {};');
  mkdirSync(join(folder, 'app', RECOGNISER_FOLDER), { recursive: true });
  writeFileSync(join(folder, 'app', RECOGNISER_FOLDER, 'eng.traineddata.gz'), new Uint8Array([0x1f, 0x8b]));
  writeFileSync(join(folder, 'secret.txt'), 'beside the app');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the server', () => {
  it('serves the page under the policy and lets nobody keep it', async () => {
    const answer = await app.request('/');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<title>Loupe</title>');
    expect(answer.headers.get('content-security-policy')).toBe(POLICY_HEADER);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it('lets browsers keep what has its hash in its name', async () => {
    const answer = await app.request('/assets/main-1a2b.js');
    expect(answer.headers.get('content-type')).toMatch(/javascript/);
    expect(answer.headers.get('cache-control')).toContain('immutable');
  });

  it('lets browsers keep the second reader, whose folder is its version', async () => {
    const answer = await app.request(`/${RECOGNISER_FOLDER}/eng.traineddata.gz`);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-encoding')).toBeNull();
  });

  it('refuses what is not there, also outside its folder, with the policy', async () => {
    for (const path of [
      '/nothing',
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/../../secret.txt',
      '/%00',
      '/%',
    ]) {
      const answer = await app.request(`http://127.0.0.1${path}`);
      expect(answer.status, path).toBe(404);
      expect(await answer.text(), path).not.toContain('beside');
      expect(answer.headers.get('content-security-policy'), path).toBe(POLICY_HEADER);
    }
  });

  it('answers reading methods only', async () => {
    const answer = await app.request('/', { method: 'POST', body: 'x' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
    const head = await app.request('/', { method: 'HEAD' });
    expect(head.status).toBe(200);
  });

  it('allows no foreign source, no inline script and no eval but wasm', () => {
    expect(POLICY_META).toContain("default-src 'self'");
    expect(POLICY_META).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(POLICY_HEADER).toContain('frame-ancestors');
  });
});
