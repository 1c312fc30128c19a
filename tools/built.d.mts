/** All that the built game is made of. */
export const sources: readonly string[];
/** Whether dist/ is as its sources are. */
export function isBuilt(root: string): boolean;
