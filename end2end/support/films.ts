// Videos as far as anybody looks into them: the parts a file of that kind is made of, and nothing a player could show.

import type { File } from "./pictures";

function box(kind: string, content: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length + 8);
  return Buffer.concat([size, Buffer.from(kind, "latin1"), content]);
}

/** An MP4 of so many bytes of frames. */
export function film(name = "film.mp4", frames = 4_000): File {
  const head = box("ftyp", Buffer.from("isom\0\0\x02\0isom", "latin1"));
  const buffer = Buffer.concat([head, box("moov", Buffer.alloc(0)), box("mdat", Buffer.alloc(frames, 7))]);
  return { name, mimeType: "video/mp4", buffer };
}

/** What is said in it. */
export function captions(text: string, name = "film.vtt"): File {
  const buffer = Buffer.from(`WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n`);
  return { name, mimeType: "text/vtt", buffer };
}
