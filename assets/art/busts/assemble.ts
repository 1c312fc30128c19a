/** Puts a bust together from groups of parts that turn about one point each. */
import type { Box, Bust, PoseLayer, Template } from '../format';

export interface PartGroup {
  readonly pivot: readonly [x: number, y: number];
  readonly svgs: Readonly<Record<string, Template>>;
}

/** Layers that move as one. */
export function together(names: readonly string[], move: { readonly turn?: number; readonly dx?: number; readonly dy?: number } = {}): readonly PoseLayer[] {
  return names.map((part) => ({ part, ...move }));
}

/**
 * The finished bust. Every part `eyes-…` blinks to `eyes-blink`, but for those named in `shut`;
 * every part `mouth-…` speaks with the part that `talk` names for it.
 * @throws RangeError when two groups hold a part of the same name.
 */
export function assemble(
  id: string,
  groups: readonly PartGroup[],
  poses: Readonly<Record<string, readonly PoseLayer[]>>,
  talk: Readonly<Record<string, string>>,
  shut: readonly string[] = [],
  face?: Box,
): Bust {
  const parts: Record<string, { svg: Template; pivot: readonly [number, number] }> = {};
  const blink: Record<string, string> = {};
  for (const { pivot, svgs } of groups)
    for (const [name, svg] of Object.entries(svgs)) {
      if (name in parts) throw new RangeError(`two parts named ${name} in ${id}`);
      parts[name] = { svg, pivot };
      if (name.startsWith('eyes-') && name !== 'eyes-blink' && !shut.includes(name)) blink[name] = 'eyes-blink';
    }
  return { id, parts, poses, blink, talk, ...(face && { face }) };
}
