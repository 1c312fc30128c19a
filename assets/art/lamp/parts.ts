/** The lamp's parts as symbols for the board and the notebook, and the whole lamp, lit or dark. */
import type { LampPart, Template } from '../format';
import { moved } from '../ink';
import { cuirasse, lamp, meche, pot, RISE, tamis, verre } from './marsaut';

/** A part in a box whose join plane lies `foot` above the lower edge. */
function part(svg: Template, w: number, h: number, rise: number, foot = 6): LampPart {
  return { w, h, svg: moved(w / 2, h - foot, svg), join: { x: w / 2, y: h - foot }, rise };
}

export const lampParts: Readonly<Record<string, () => LampPart>> = {
  pot: () => part(pot(), 164, 154, RISE.pot, 16),
  meche: () => part(meche(), 104, 68, RISE.meche - 18),
  verre: () => part(verre(), 164, 172, RISE.verre),
  tamis: () => part(tamis(), 134, 176, RISE.tamis),
  cuirasse: () => part(cuirasse(), 138, 392, RISE.cuirasse),
  'lamp-off': () => part(lamp(false), 164, 688, 0, 16),
  'lamp-on': () => part(lamp(true), 164, 688, 0, 16),
};
