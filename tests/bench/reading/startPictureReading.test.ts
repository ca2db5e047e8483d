import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { startPictureReading } from '../../../src/bench/reading/startPictureReading.ts';
import { fakeReader } from './fakeReader.ts';
import { fakeRecogniser } from './fakeRecogniser.ts';
import { whenOver } from './whenOver.ts';

describe('a picture file laid on the reader', () => {
  it('that is no picture is said to be none, and nothing is read', async () => {
    const reader = fakeReader();
    const reading = startPictureReading(new Blob(['%PDF-1.7 and more']), {
      openReader: () => reader.port,
      openRecogniser: fakeRecogniser().open,
    });
    const states = await whenOver(reading);
    expect(states.at(-1)).toMatchObject({
      outcome: 'done',
      captures: { state: 'failed', code: 'reading/no-picture' },
      zone: { state: 'off' },
      page: { state: 'off' },
    });
    expect(reader.isClosed).toBe(true);
  });

  it('that unpacks to too much is refused by its head alone', async () => {
    const head = createCanvas(1, 1).toBuffer('image/png');
    head.writeUInt32BE(60_000, 16);
    head.writeUInt32BE(60_000, 20);
    const reading = startPictureReading(new Blob([new Uint8Array(head)]), {
      openReader: () => fakeReader().port,
      openRecogniser: fakeRecogniser().open,
    });
    const states = await whenOver(reading);
    expect(states.at(-1)!.captures).toEqual({ state: 'failed', code: 'reading/picture-too-large' });
  });
});
