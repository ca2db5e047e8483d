import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPictureHeader } from '../../../../src/core/reader/import/readPictureHeader.ts';
import { withPngChunks } from './pngChunks.ts';

const canvas = createCanvas(321, 123);
canvas.getContext('2d').fillRect(3, 3, 50, 50);

describe('what a picture file says of itself', () => {
  it('RDR-90 says its kind and size before it is decoded', async () => {
    for (const kind of ['jpeg', 'png', 'webp'] as const) {
      const bytes = await (kind === 'png' ? canvas.encode(kind) : canvas.encode(kind, 80));
      expect(readPictureHeader(bytes)).toMatchObject({ kind, width: 321, height: 123, orientation: 1, pxPerMm: null });
    }
  });

  it.each([
    ['VP8 ', [0x56503820, 26, [0x41, 0x01, 0x7b, 0x00]]],
    ['VP8L', [0x5650384c, 21, [0x40, 0x81, 0x1e, 0x00]]],
    ['VP8X', [0x56503858, 24, [0x40, 0x01, 0x00, 0x7a, 0x00, 0x00]]],
  ] as const)('RDR-90 says its size in the WebP kind %s', (_, [chunk, at, size]) => {
    const bytes = new Uint8Array(40);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, 0x52494646);
    view.setUint32(8, 0x57454250);
    view.setUint32(12, chunk);
    bytes.set(size, at);
    expect(readPictureHeader(bytes)).toMatchObject({ kind: 'webp', width: 321, height: 123 });
  });

  it('RDR-90 says its size past the notes of a JPEG', async () => {
    const bytes = await createCanvas(30, 20).encode('jpeg');
    const notes = new Uint8Array(2 + 60_000).fill(0xff);
    notes.set([0xff, 0xe1, 60_000 >> 8, 60_000 & 0xff]);
    const filled = new Uint8Array([...bytes.slice(0, 2), ...notes, 0xff, ...bytes.slice(2)]);
    expect(readPictureHeader(filled)).toMatchObject({ kind: 'jpeg', width: 30, height: 20 });
  });

  it('RDR-90 says its resolution where a scanner has measured it, and none where a screen is named', async () => {
    const png = await canvas.encode('png');
    const metre = (count: number) => [0, 0, count >> 8, count & 255];
    const dense = (count: number) => withPngChunks(png, { pHYs: [...metre(count), ...metre(count), 1] });
    expect(readPictureHeader(dense(11811))?.pxPerMm).toBeCloseTo(300 / 25.4, 3);
    expect(readPictureHeader(dense(2835))?.pxPerMm).toBeNull();
    const jpeg = await canvas.encode('jpeg', 80);
    expect(jpeg.toString('latin1', 6, 10)).toBe('JFIF');
    const scanned = (unit: number, across: number) => {
      const copy = Buffer.from(jpeg);
      copy.writeUInt8(unit, 13);
      copy.writeUInt16BE(across, 14);
      return copy;
    };
    expect(readPictureHeader(scanned(1, 300))?.pxPerMm).toBeCloseTo(300 / 25.4, 3);
    expect(readPictureHeader(scanned(2, 118))?.pxPerMm).toBeCloseTo(11.8, 3);
    expect(readPictureHeader(scanned(1, 96))?.pxPerMm).toBeNull();
    expect(readPictureHeader(scanned(0, 1))?.pxPerMm).toBeNull();
  });

  it('RDR-90 is silent where there is no picture, and where the file is cut off', async () => {
    const whole = await Promise.all([canvas.encode('png'), canvas.encode('jpeg', 80), canvas.encode('webp', 80)]);
    for (const bytes of whole) {
      for (let length = 0; length < 20; length++) expect(readPictureHeader(bytes.subarray(0, length))).toBeNull();
    }
    expect(readPictureHeader(Buffer.from('GIF89a with some more bytes to be sure of it'))).toBeNull();
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.nat(60), fc.uint8Array({ maxLength: 40 }), (bytes, at, put) => {
        const broken = Uint8Array.from(bytes);
        broken.set(put, at);
        const header = readPictureHeader(broken);
        expect(header === null || (header.width > 0 && header.height > 0)).toBe(true);
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it('RDR-91 says how a PNG is to be turned', async () => {
    const png = await canvas.encode('png');
    for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const exif = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
      expect(readPictureHeader(withPngChunks(png, { eXIf: exif }))?.orientation).toBe(orientation);
    }
  });
});
