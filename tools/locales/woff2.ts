/** Reads from a WOFF2 font which characters it can show. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const SIGNATURE = 0x774f4632;
/** Places of tags in the list of known tags of the WOFF2 format (section 4.1). */
const KNOWN = { cmap: 0, glyf: 10, loca: 11 } as const;
const ARBITRARY = 63;

/** The code points of a font's character map. @throws Error when the file is no WOFF2 font with a usable map */
export function codePoints(file: string): Set<number> {
  const font = readFileSync(file);
  if (font.readUInt32BE(0) !== SIGNATURE) throw new Error(`${file}: no WOFF2 font`);
  let at = 48;
  const base128 = (): number => {
    let value = 0;
    for (let byte = 0x80; byte & 0x80; ) {
      byte = font.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
    }
    return value;
  };
  let start = 0;
  let cmap: { start: number; length: number } | undefined;
  for (let tables = font.readUInt16BE(12); tables > 0; tables--) {
    const flags = font.readUInt8(at++);
    const tag = flags & 0x3f;
    const version = flags >> 6;
    let isCmap = tag === KNOWN.cmap;
    if (tag === ARBITRARY) {
      isCmap = font.toString('latin1', at, at + 4) === 'cmap';
      at += 4;
    }
    const plain = base128();
    const transformed = tag === KNOWN.glyf || tag === KNOWN.loca ? version !== 3 : version !== 0;
    const length = transformed ? base128() : plain;
    if (isCmap) cmap = { start, length };
    start += length;
  }
  if (!cmap) throw new Error(`${file}: the font has no character map`);
  const data = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)));
  return readCmap(data.subarray(cmap.start, cmap.start + cmap.length), file);
}

/** Takes the formats 4 and 12, which is what fonts for the web have. */
function readCmap(cmap: Buffer, file: string): Set<number> {
  const found = new Set<number>();
  let usable = 0;
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) segments(table, found);
    else if (format === 12) groups(table, found);
    else continue;
    usable++;
  }
  if (usable === 0) throw new Error(`${file}: expected a character map of format 4 or 12`);
  return found;
}

function segments(table: Buffer, found: Set<number>): void {
  const count = table.readUInt16BE(6) / 2;
  const [ends, starts, deltas, offsets] = [14, 16 + count * 2, 16 + count * 4, 16 + count * 6];
  for (let segment = 0; segment < count; segment++) {
    const end = table.readUInt16BE(ends + segment * 2);
    const start = table.readUInt16BE(starts + segment * 2);
    const delta = table.readUInt16BE(deltas + segment * 2);
    const here = offsets + segment * 2;
    const offset = table.readUInt16BE(here);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const glyph = offset === 0 ? (code + delta) & 0xffff : table.readUInt16BE(here + offset + (code - start) * 2);
      if (glyph !== 0) found.add(code);
    }
  }
}

function groups(table: Buffer, found: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const place = 16 + group * 12;
    for (let code = table.readUInt32BE(place); code <= table.readUInt32BE(place + 4); code++) found.add(code);
  }
}
