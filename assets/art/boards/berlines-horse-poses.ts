export interface Pose {
  /** Neck and breast in one outline, from the withers over the poll down to the breast. */
  readonly neck: string;
  /** Where the teeth of light under the crest and of shade behind the throat begin. */
  readonly crest: string;
  readonly throat: string;
  readonly mane: string;
  /** Where the poll is, and how far the head turns from its drawn place (degrees, clockwise). */
  readonly poll: readonly [x: number, y: number, turn: number];
  readonly ears: 'up' | 'pricked' | 'back';
  /** Upper lid, 0 open to 1 closed. */
  readonly lid: number;
  /** How far each foot stands before its joint, near fore, far fore, near hind, far hind. */
  readonly feet: readonly [number, number, number, number];
}

export const REST: Pose = {
  neck: '94,50 78,40 64,28 52,20 44,22 40,34 46,50 49,62 47,76 50,92 60,104 80,104 94,84',
  crest: '50,24 62,34 74,46 86,56',
  throat: '48,60 52,72 52,86 58,98',
  mane: '46,16 54,15 57,21 64,21 65,28 72,28 73,36 79,38 80,44 76,43 66,34 56,27 47,24',
  poll: [45, 27, 0],
  ears: 'up',
  lid: 0.42,
  feet: [0, -7, 0, -10],
};

export const NODS: Pose = {
  neck: '94,50 78,42 62,40 46,42 34,50 30,60 36,74 46,80 50,92 60,104 80,104 94,84',
  crest: '36,54 48,49 62,49 84,58',
  throat: '38,70 46,80 52,90 60,100',
  mane: '30,46 38,40 41,44 48,37 51,42 58,36 61,41 68,36 71,41 78,39 79,45 70,47 54,46 42,49 34,55',
  poll: [33, 57, -30],
  ears: 'up',
  lid: 0.7,
  feet: [0, -7, 0, -10],
};

/** Head high, ears pricked at whoever plays. */
export const LISTENS: Pose = {
  neck: '94,50 80,38 66,24 54,14 46,16 42,30 47,49 50,62 47,76 50,92 60,104 80,104 94,84',
  crest: '52,18 64,31 76,44 87,55',
  throat: '49,56 53,70 52,86 58,98',
  mane: '48,10 56,9 59,15 66,16 67,23 74,24 75,32 80,35 81,42 77,41 68,31 58,22 49,18',
  poll: [47, 21, 9],
  ears: 'pricked',
  lid: 0.08,
  feet: [0, -7, 0, -10],
};

export const REFUSES: Pose = {
  neck: '96,50 82,38 70,20 62,8 52,8 46,18 50,36 51,54 47,70 48,90 58,104 80,104 94,84',
  crest: '58,14 68,30 78,44 88,56',
  throat: '52,44 54,60 52,78 58,98',
  mane: '54,4 62,3 64,9 71,11 71,18 77,20 77,28 81,32 82,40 78,38 71,27 64,16 56,11',
  poll: [54, 15, 14],
  ears: 'back',
  lid: 0.24,
  feet: [-13, -20, -9, -17],
};
