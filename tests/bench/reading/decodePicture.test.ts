import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { decodePicture, FILE_BYTES, fitSize } from '../../../src/bench/reading/decodePicture.ts';
import { readPictureHeader } from '../../../src/bench/reading/pictureHeader.ts';

describe('the head of a picture file', () => {
  it.each(['png', 'jpeg', 'webp'] as const)('says kind and size of a %s', async kind => {
    const bytes = await createCanvas(321, 123).encode(kind as 'jpeg');
    expect(readPictureHeader(bytes)).toEqual({ kind, width: 321, height: 123 });
  });

  it.each([
    ['VP8 ', [0x56503820, 26, [0x41, 0x01, 0x7b, 0x00]]],
    ['VP8L', [0x5650384c, 21, [0x40, 0x81, 0x1e, 0x00]]],
    ['VP8X', [0x56503858, 24, [0x40, 0x01, 0x00, 0x7a, 0x00, 0x00]]],
  ] as const)('is read in the WebP kind %s', (_, [chunk, at, size]) => {
    const bytes = new Uint8Array(40);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, 0x52494646);
    view.setUint32(8, 0x57454250);
    view.setUint32(12, chunk);
    bytes.set(size, at);
    expect(readPictureHeader(bytes)).toEqual({ kind: 'webp', width: 321, height: 123 });
  });

  it('is looked for past the notes of a JPEG', async () => {
    const bytes = await createCanvas(30, 20).encode('jpeg');
    const notes = new Uint8Array(2 + 60_000).fill(0xff);
    notes.set([0xff, 0xe1, 60_000 >> 8, 60_000 & 0xff]);
    const filled = new Uint8Array([...bytes.slice(0, 2), ...notes, 0xff, ...bytes.slice(2)]);
    expect(readPictureHeader(filled)).toEqual({ kind: 'jpeg', width: 30, height: 20 });
  });

  it('is none in other files, and in those that are cut off', async () => {
    const jpeg = await createCanvas(30, 20).encode('jpeg');
    expect(readPictureHeader(new Uint8Array(0))).toBeNull();
    expect(readPictureHeader(new TextEncoder().encode('GIF89a and so on, long enough'))).toBeNull();
    for (const length of [1, 3, 10, 25]) expect(readPictureHeader(jpeg.slice(0, length))).toBeNull();
    expect(readPictureHeader(new Uint8Array([0xff, 0xd8, 0, 0, 0, 0]))).toBeNull();
  });
});

describe('a picture file', () => {
  it('is refused by its weight before it is read', async () => {
    const heavy = Object.defineProperty(new Blob(['x']), 'size', { value: FILE_BYTES + 1 });
    await expect(decodePicture(heavy)).rejects.toMatchObject({ code: 'reading/picture-too-large' });
  });

  it('is reduced to what a canvas holds, in its proportions', () => {
    expect(fitSize({ width: 4000, height: 3000 }, 16_777_216)).toEqual({ width: 4000, height: 3000 });
    const { width, height } = fitSize({ width: 7296, height: 5472 }, 16_777_216);
    expect(width * height).toBeLessThanOrEqual(16_777_216);
    expect(width / height).toBeCloseTo(4 / 3, 3);
    expect(fitSize({ width: 39_000_000, height: 1 }, 16_777_216).height).toBe(1);
  });
});
