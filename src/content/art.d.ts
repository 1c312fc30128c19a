/** Modules drawn at build by tools/vite/pictures.ts. */
declare module 'virtual:art' {
  import type { BoardArt, Bust, Picture } from '../../assets/art/format';
  export const pictures: Readonly<Record<string, () => Promise<Picture>>>;
  export const busts: Readonly<Record<string, () => Promise<Bust>>>;
  export const boards: Readonly<Record<string, () => Promise<BoardArt>>>;
  export const effects: Readonly<Record<string, () => Promise<BoardArt>>>;
}
declare module 'virtual:art/icons' {
  import type { BoardSymbol } from '../../assets/art/format';

  const icons: Readonly<Record<string, BoardSymbol>>;
  export default icons;
}
declare module 'virtual:art/lamp' {
  import type { LampPart } from '../../assets/art/format';

  const parts: Readonly<Record<string, LampPart>>;
  export default parts;
}
