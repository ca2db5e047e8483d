/** What the first bytes of a picture file say of it, before anything of it is unpacked. */
export type PictureHeader = {
  readonly kind: 'jpeg' | 'png' | 'webp';
  /** px as stored: a turn in the file's notes is not counted in. */
  readonly width: number;
  readonly height: number;
};

/** Null where the bytes are none of the three kinds, or end before they say how large the picture is. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readJpeg(view) ?? readPng(view) ?? readWebp(view);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Walks from segment to segment to the start of the frame (ITU-T T.81, B.2.2). */
function readJpeg(view: DataView): PictureHeader | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) {
      return { kind: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    } else at += 2 + (hasLength(marker) ? view.getUint16(at + 2) : 0);
  }
}

/** SOF0 to SOF15; C4, C8 and CC among them mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function hasLength(marker: number): boolean {
  return marker !== 0x01 && !(marker >= 0xd0 && marker <= 0xd8);
}

function readPng(view: DataView): PictureHeader | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null;
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** RIFF container; the first chunk is one of three kinds, each with its own way to say the size (RFC 9649). */
function readWebp(view: DataView): PictureHeader | null {
  if (view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return null;
  switch (view.getUint32(12)) {
    case 0x56503820: // VP8: after the frame tag and its start code
      return { kind: 'webp', width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 0x5650384c: {
      // VP8L: 14 bits each, less one
      const bits = view.getUint32(21, true);
      return { kind: 'webp', width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 0x56503858: // VP8X: 24 bits each, less one
      return { kind: 'webp', width: 1 + readUint24(view, 24), height: 1 + readUint24(view, 27) };
    default:
      return null;
  }
}

function readUint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
