/** The arguments with which Node runs a program of node_modules. */
export function program(name: string, ...args: string[]): string[];
/** What to start, and with which arguments, to run npm. */
export function npm(...args: string[]): { readonly command: string; readonly args: string[]; readonly shell: boolean };
