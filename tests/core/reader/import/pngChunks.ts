/** A PNG with chunks put in after its header, bytes as they are given. */
export function withPngChunks(png: Buffer, chunks: Readonly<Record<string, readonly number[]>>): Buffer {
  const made = Object.entries(chunks).map(([name, body]) => {
    const bytes = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.from(body)]);
    const frame = Buffer.alloc(4 + bytes.length + 4);
    frame.writeUInt32BE(body.length, 0);
    bytes.copy(frame, 4);
    frame.writeUInt32BE(checksum(bytes), 4 + bytes.length);
    return frame;
  });
  return Buffer.concat([png.subarray(0, 33), ...made, png.subarray(33)]);
}

/** CRC-32 of PNG (ISO 3309); Node has one of its own only from 20.15 and 22.2 on. */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
