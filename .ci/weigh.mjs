// Says what a file weighs as it travels, and fails when it is too much.
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

const [file, maxKb] = process.argv.slice(2);
const plain = readFileSync(file);
// the quality the server compresses with
const size = brotliCompressSync(plain, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
}).length;
const kb = (bytes) => (bytes / 1000).toFixed(1);
console.log(`${file}: ${kb(plain.length)} kB, ${kb(size)} kB as brotli (at most ${maxKb})`);
process.exit(size > Number(maxKb) * 1000 ? 1 : 0);
