/** A pale limestone tablet with rope cartouches cut deep, faience signs, a brass drawer of signs and paper sounds. */
import type { BoardArt } from '../format';
import { signSymbols } from './cartouche-signs';

export function cartouche(): BoardArt {
  return { ...signSymbols() };
}
