// Pictures, good and bad, made on the spot.

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";

export type File = { name: string; mimeType: string; buffer: Buffer };

/** A real picture: a sun over a shelf. */
export function sunset(name = "sunset.png"): File {
  const [width, height] = [320, 240];
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sun = Math.hypot(x - 220, y - 80) < 40;
      const [red, green, blue] = sun ? [250, 190, 60] : y > 180 ? [40, 60, 70] : [110 + (y >> 1), 140, 170];
      rows.set([red, green, blue], y * (width * 3 + 1) + 1 + x * 3);
    }
  }
  return { name, mimeType: "image/png", buffer: png(width, height, deflateSync(rows)) };
}

/** A few bytes that say they are 60,000 by 60,000 pixels. */
export function bomb(name = "huge.png"): File {
  return { name, mimeType: "image/png", buffer: png(60_000, 60_000, deflateSync(Buffer.alloc(1000))) };
}

/** What an iPhone sends, as far as anybody looks at it. */
export function heic(name = "IMG_0042.HEIC"): File {
  const head = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1");
  return { name, mimeType: "image/heic", buffer: Buffer.concat([head, Buffer.alloc(2000)]) };
}

/** The path of a picture of so many megabytes. */
export function heavy(megabytes: number, name = "heavy.png"): string {
  const path = join(mkdtempSync(join(tmpdir(), "opslag-")), name);
  writeFileSync(path, Buffer.concat([sunset(name).buffer, Buffer.alloc(megabytes * 1024 * 1024)]));
  return path;
}

function png(width: number, height: number, data: Buffer): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  // eight bits a channel, red, green, blue
  size.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", size), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
