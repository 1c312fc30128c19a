/** The table of levels for the terminal. */
import type { LevelRow } from './check-level';

const HEADS = ['level', 'kind', 'tier', 'solutions', 'minimum', 'grade', 'minutes', 'facts', 'claims'] as const;

const cells = (row: LevelRow): string[] => [
  row.id,
  row.kind,
  String(row.tier),
  String(row.solutions),
  row.minimum === null ? '-' : String(row.minimum),
  String(row.grade),
  String(row.minutes),
  String(row.facts),
  row.claims.join(' ') || '-',
];

/** Rows in columns; numbers to the right. */
export function table(rows: readonly LevelRow[]): string {
  const lines = [[...HEADS], ...rows.map(cells)];
  const widths = HEADS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const isText = (column: number): boolean => column < 2 || column === HEADS.length - 1;
  return lines
    .map((line) =>
      line
        .map((cell, column) => (isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
