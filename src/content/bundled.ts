/** The content that was built into the game. */
import index from 'virtual:levels-index';
import { type Library, openLibrary } from './library';

/** @throws ContentError on import when the campaign itself is broken. */
export const library: Library = openLibrary(index);
