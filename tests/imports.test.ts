/** Every rule about imports is able to fail: a small house that breaks each of them once. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import rules from '../.dependency-cruiser.json';
import { program } from '../tools/run.mjs';

const root = path.resolve(import.meta.dirname, '..');
const house = mkdtempSync(path.join(os.tmpdir(), 'house-'));
afterAll(() => rmSync(house, { recursive: true }));

/** What each file imports, and the rule that forbids it. */
const broken: Readonly<Record<string, readonly [imports: string, rule: string]>> = {
  'src/core/campaign.ts': ['../kinds/triage/rules', 'core-stands-alone'],
  'src/core/session.ts': ['phaser', 'core-stands-alone'],
  'src/kinds/triage/rules.ts': ['../../ui/frame', 'kinds-know-core-only'],
  'src/kinds/triage/ladder.ts': ['./look', 'rules-do-not-know-the-look'],
  'src/kinds/grisou/rules.ts': ['../triage/rules', 'kinds-do-not-know-each-other'],
  'src/boards/board.ts': ['../kinds/triage/rules', 'boards-know-no-kind'],
  'src/ui/voice.ts': ['../scenes/map', 'ui-knows-no-kind'],
  'src/scenes/map.ts': ['../kinds/triage/rules', 'scenes-know-no-kind'],
  'src/content/library.ts': ['../../assets/art/catalog', 'src-takes-only-formats-from-art'],
  'assets/art/busts/chaou.ts': ['../../../src/ui/frame', 'art-stands-alone'],
  'src/storage/desk.ts': ['./shelf', 'no-circular'],
  'src/storage/shelf.ts': ['./desk', 'no-circular'],
};
const whole = ['src/ui/frame.ts', 'src/kinds/triage/look.ts', 'assets/art/catalog.ts'];

beforeAll(() => {
  const put = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), text);
  };
  for (const [file, [from]] of Object.entries(broken)) put(file, `import * as other from '${from}';\nexport const one = other;\n`);
  for (const file of whole) put(file, 'export const one = 1;\n');
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  for (const name of ['.dependency-cruiser.json', 'tsconfig.json', 'tsconfig.rules.json']) copyFileSync(path.join(root, name), path.join(house, name));
});

const report = z.object({ summary: z.object({ violations: z.array(z.object({ rule: z.object({ name: z.string() }), from: z.string() })) }) });

it('each rule about imports is broken by somebody', () => {
  const args = program('depcruise', 'src', 'assets', '--config', '.dependency-cruiser.json', '--output-type', 'json');
  const { stdout } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8', maxBuffer: 64 << 20 });
  const { violations } = report.parse(JSON.parse(stdout)).summary;
  const seen = violations.map(({ rule, from }) => `${from} ${rule.name}`);
  expect(seen).toEqual(
    expect.arrayContaining(
      Object.entries(broken).map(([file, [, rule]]) => (rule === 'no-circular' ? expect.stringMatching(/no-circular$/) : `${file} ${rule}`)),
    ),
  );
  expect(new Set(Object.values(broken).map(([, rule]) => rule))).toEqual(new Set(rules.forbidden.map(({ name }) => name)));
}, 120_000);

it('rules that know the browser do not compile', () => {
  writeFileSync(path.join(house, 'src/core/page.ts'), 'export const title = () => document.title;\n');
  writeFileSync(path.join(house, 'src/core/plain.ts'), 'export const size = (list: readonly number[]): number => list.length;\n');
  const { stdout, status } = spawnSync(process.execPath, program('tsc', '-p', 'tsconfig.rules.json'), { cwd: house, encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stdout).toContain('src/core/page.ts(1,28): error TS2584');
  expect(stdout).not.toContain('plain.ts');
}, 120_000);
