import * as z from 'zod/mini';
import type { Message } from '../core/puzzle-kind';
import type { Kept, Shelf } from './shelf';

/** Settings of the device, whoever plays. */
export interface Settings {
  /** A language id, or `auto` for the browser's. */
  readonly language: string;
  /** Percent, 100 to 200. */
  readonly textSize: number;
  /** `system` follows the device. */
  readonly motion: 'system' | 'reduced' | 'full';
  readonly sound: boolean;
  /** Percent, 0 to 100. */
  readonly volume: number;
  /** What to draw with. `canvas` is noted when WebGL was once too slow at a start, and stays: the machine will not grow faster. */
  readonly renderer: 'auto' | 'canvas';
}

export const DEFAULT_SETTINGS: Settings = { language: 'auto', textSize: 100, motion: 'system', sound: true, volume: 80, renderer: 'auto' };

const KEY = 'settings';
const shapes: { readonly [Field in keyof Settings]: z.ZodMiniType<Settings[Field]> } = {
  language: z.string().check(z.regex(/^(auto|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*)$/)),
  textSize: z.int().check(z.gte(100), z.lte(200)),
  motion: z.literal(['system', 'reduced', 'full']),
  sound: z.boolean(),
  volume: z.int().check(z.gte(0), z.lte(100)),
  renderer: z.literal(['auto', 'canvas']),
};

export class SettingsStore {
  private settings: Settings = DEFAULT_SETTINGS;
  /** Fields (or `*` for the whole text) that could not be read and went back to their defaults. */
  readonly reset: readonly string[];

  constructor(private readonly shelf: Shelf) {
    const text = shelf.get(KEY);
    this.reset = text === null ? [] : this.read(text);
  }

  /** What to tell the player about {@link reset}; null when all could be read. */
  get problem(): Message | null {
    return this.reset.length > 0 ? { key: 'save:settings-reset' } : null;
  }

  get current(): Settings {
    return this.settings;
  }

  /** @throws Error naming the field when a value is out of its range: the settings screen offers none such. */
  change(change: Partial<Settings>): Kept {
    const next = { ...this.settings, ...change };
    const bad = this.apply(next);
    if (bad.length > 0) throw new Error(`setting ${bad.join(', ')} is out of range`);
    return this.shelf.set(KEY, JSON.stringify(this.settings));
  }

  private read(text: string): readonly string[] {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return ['*'];
    }
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? this.apply({ ...value }) : ['*'];
  }

  /** Takes each field that is in its range; the others keep their value. Returns their names. Missing fields are no fault. */
  private apply(from: Readonly<Record<string, unknown>> | Settings): readonly string[] {
    const bad: string[] = [];
    const take = <Field extends keyof Settings>(field: Field): Settings[Field] => {
      const value: unknown = from[field];
      if (value === undefined) return this.settings[field];
      const parsed = shapes[field].safeParse(value);
      if (parsed.success) return parsed.data;
      bad.push(field);
      return this.settings[field];
    };
    this.settings = {
      language: take('language'),
      textSize: take('textSize'),
      motion: take('motion'),
      sound: take('sound'),
      volume: take('volume'),
      renderer: take('renderer'),
    };
    return bad;
  }
}
