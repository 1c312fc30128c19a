/** A room around a sound: early reflections, then four delay lines that feed each other through a Hadamard matrix. */
import { mix, RATE, type Signal, silence } from './signal';

export interface Room {
  /** Seconds until the tail has fallen by 60 dB. */
  readonly tail: number;
  /** About how far the walls are, metres. */
  readonly size: number;
  /** How much of the room is heard beside the direct sound. */
  readonly wet: number;
  /** Walls swallow what lies above this, Hz. */
  readonly dull: number;
}

export const WOOD_ROOM: Room = { tail: 0.28, size: 3, wet: 0.22, dull: 4500 };
export const HALL: Room = { tail: 0.8, size: 7, wet: 0.25, dull: 4000 };
export const GALLERY: Room = { tail: 1.9, size: 9, wet: 0.6, dull: 2400 };

const SPEED = 340;
/** The lines' lengths, relative to the room, without a common measure. */
const SPREAD = [1, 1.31, 1.57, 1.93] as const;
/** Delays of the diffusers, seconds: they smear a click before it goes round, else it comes back as a flutter. */
const DIFFUSERS = [0.0047, 0.0031, 0.0079, 0.0013] as const;

/** An all-pass: every frequency as strong as before, spread in time. */
function diffuse(signal: Signal, delay: number): Signal {
  const line = new Float64Array(Math.round(delay * RATE));
  return signal.map((x, i) => {
    const late = line[i % line.length] ?? 0;
    const stored = x + 0.62 * late;
    line[i % line.length] = stored;
    return late - 0.62 * stored;
  });
}

/** The signal heard in the room; longer than the dry one by the tail, or exactly as long if `keepLength`. */
export function inRoom(dry: Signal, room: Room, keepLength = false): Signal {
  const out = silence(dry.length / RATE + (keepLength ? 0 : room.tail));
  mix(out, dry, 0);
  let sent: Signal = out.slice();
  for (const delay of DIFFUSERS) sent = diffuse(sent, delay);
  const lines = SPREAD.map((spread) => new Float64Array(Math.round(((room.size * spread * 2) / SPEED) * RATE)));
  const keep = Float64Array.from(lines, (line) => 0.5 * 10 ** ((-3 * line.length) / RATE / room.tail));
  const smooth = 1 - Math.exp((-2 * Math.PI * room.dull) / RATE);
  const held = new Float64Array(lines.length);
  const crossed = new Float64Array(lines.length);
  for (let i = 0; i < out.length; i++) {
    lines.forEach((line, n) => {
      const before = held[n] ?? 0;
      held[n] = before + smooth * ((line[i % line.length] ?? 0) - before);
    });
    const [a = 0, b = 0, c = 0, d = 0] = held;
    crossed.set([a + b + c + d, a - b + c - d, a + b - c - d, a - b - c + d]);
    lines.forEach((line, n) => {
      line[i % line.length] = (sent[i] ?? 0) + (crossed[n] ?? 0) * (keep[n] ?? 0);
    });
    out[i] = (out[i] ?? 0) + room.wet * 0.5 * (a - b + c - d);
  }
  return out;
}
