/** What only eyes would get, told to ears once in a visit: how a place looks, and whoever is met in it. */
import { knows, t } from '../i18n/words';

export class Sights {
  private readonly told = new Set<string>();

  /** The words the first time; null later, and where there are none. */
  first(key: string): string | null {
    if (this.told.has(key) || !knows(key)) return null;
    this.told.add(key);
    return t(key);
  }
}
