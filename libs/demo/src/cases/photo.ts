import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A real PNG of 8 × 8 pixels in one colour; every `seed` is another picture. */
export function demoPhoto(seed: number): Uint8Array {
  const colour = [seed & 0xff, (seed >> 8) & 0xff, (seed >> 16) & 0xff];
  const row = [0, ...Array.from({ length: 8 }, () => colour).flat()];
  const pixels = Buffer.from(Array.from({ length: 8 }, () => row).flat());
  const header = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
