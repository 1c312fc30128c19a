/** The only file that touches howler; loaded lazily, after the first paint. */
export { Howl, Howler } from 'howler';
