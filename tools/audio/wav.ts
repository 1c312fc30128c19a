import { RATE, type Signal } from './signal';

/** A 16-bit mono WAV file. Samples beyond full scale are an error, not a silent clip. */
export function wav(signal: Signal): Buffer {
  const out = Buffer.alloc(44 + signal.length * 2);
  out.write('RIFF', 0);
  out.writeUInt32LE(36 + signal.length * 2, 4);
  out.write('WAVEfmt ', 8);
  out.writeUInt32LE(16, 16);
  out.writeUInt16LE(1, 20);
  out.writeUInt16LE(1, 22);
  out.writeUInt32LE(RATE, 24);
  out.writeUInt32LE(RATE * 2, 28);
  out.writeUInt16LE(2, 32);
  out.writeUInt16LE(16, 34);
  out.write('data', 36);
  out.writeUInt32LE(signal.length * 2, 40);
  signal.forEach((x, i) => {
    if (!(Math.abs(x) <= 1)) throw new RangeError(`sample ${i} is ${x}: beyond full scale`);
    out.writeInt16LE(Math.round(x * 32767), 44 + i * 2);
  });
  return out;
}
