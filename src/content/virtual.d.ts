/** The content index, bundled by tools/vite/levels.ts. */
declare module 'virtual:levels-index' {
  import type { LevelsIndex } from './library';

  const index: LevelsIndex;
  export default index;
}
