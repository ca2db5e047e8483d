import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ReaderPicture } from '../../src/core/reader/readerPicture.ts';
import { run } from '../../src/tools/readMrz.ts';
import { withPngChunks } from '../core/reader/import/pngChunks.ts';
import { makePrint } from '../core/reader/prints/conditions.ts';

const folder = mkdtempSync(join(tmpdir(), 'loupe-mrz-'));
const truth: string[] = [];

beforeAll(async () => {
  const { picture, truth: printed } = await makePrint('clean-300', 1, 'TD3');
  truth.push(...printed!.lines);
  const canvas = draw(picture);
  const png = await canvas.encode('png');
  writeFileSync(join(folder, 'scan.png'), withPngChunks(png, { pHYs: [0, 0, 46, 35, 0, 0, 46, 35, 1] }));
  writeFileSync(
    join(folder, 'upside-down.png'),
    withPngChunks(await draw(picture, true).encode('png'), { eXIf: EXIF }),
  );
  writeFileSync(join(folder, 'words.txt'), 'no picture at all, but long enough to hold a header of one');
  writeFileSync(join(folder, 'broken.png'), png.subarray(0, 60));
  writeFileSync(join(folder, 'vast.png'), vast(png));
  writeFileSync(join(folder, 'blank.jpg'), await createCanvas(400, 300).encode('jpeg', 80));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

/** Orientation 3: turned by half. */
const EXIF = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0];

function draw({ width, height, data }: ReaderPicture, turned = false) {
  const flat = createCanvas(width, height);
  const image = flat.getContext('2d').createImageData(width, height);
  image.data.set(data);
  flat.getContext('2d').putImageData(image, 0, 0);
  if (!turned) return flat;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.transform(-1, 0, 0, -1, width, height);
  context.drawImage(flat, 0, 0);
  return canvas;
}

/** Says that it is 60,000 px wide and high. */
function vast(png: Buffer): Buffer {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(60_000, 16);
  bytes.writeUInt32BE(60_000, 20);
  return bytes;
}

async function call(...parameters: string[]) {
  vi.stubEnv('INIT_CWD', folder);
  const written = { out: '', error: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation(text => {
    written.out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    written.error += String(text);
    return true;
  });
  await run(parameters);
  return { ...written, code: process.exitCode ?? 0 };
}

describe('mrz:read', () => {
  it('reads pictures named from where the caller stands, and prints JSON alone', async () => {
    const { out, error, code } = await call('--control-date', '2026-01-15', 'scan.png', 'blank.jpg');
    const [scan, blank] = JSON.parse(out);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(scan).toMatchObject({ file: 'scan.png', kind: 'zone', format: 'TD3', lines: truth, verdict: 'valid' });
    expect(scan.picture.pxPerMm).toBeCloseTo(11.811, 2);
    expect(scan.characters.map((line: unknown[]) => line.length)).toEqual([44, 44]);
    expect(scan.checks.every(({ ok }: { ok: boolean }) => ok)).toBe(true);
    expect(blank).toMatchObject({ file: 'blank.jpg', kind: 'none', reason: 'reader/no-zone' });
  });

  it('looks at a picture the way up that its file says', async () => {
    const [entry] = JSON.parse((await call('upside-down.png')).out);
    expect(entry).toMatchObject({ kind: 'zone', lines: truth });
    expect(Math.abs(entry.tilt)).toBeLessThan(1);
  });

  it('names a file that is no picture, goes on with the others, and ends with 1', async () => {
    const { out, code } = await call('none.png', 'words.txt', 'broken.png', 'vast.png', 'scan.png');
    const entries = JSON.parse(out);
    expect(code).toBe(1);
    expect(entries.map(({ kind, code }: { kind: string; code?: string }) => code ?? kind)).toEqual([
      'scan/no-file',
      'scan/no-picture',
      'scan/broken-picture',
      'scan/too-many-pixels',
      'zone',
    ]);
    expect(entries.slice(0, 4).every(({ message }: { message: string }) => message !== '')).toBe(true);
  });

  it('says how it is used, on request or where it is called wrongly', async () => {
    expect(await call('--help')).toMatchObject({ out: expect.stringContaining('mrz:read'), error: '', code: 0 });
    for (const wrong of [[], ['--colour'], ['--control-date', '2026-13-40', 'scan.png']]) {
      expect(await call(...wrong)).toMatchObject({ out: '', error: expect.stringContaining('mrz:read'), code: 1 });
    }
  });
});
