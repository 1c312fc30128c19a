/** The drawing library in one import, for pictures. The game imports only `./apply`. */
export * from './faces';
export * from './geometry';
export * from './inks';
export * from './lights';
export * from './marks';
export * from './markup';
export * from './materials';
export * from './path';
export * from './random';
export * from './scenery';
