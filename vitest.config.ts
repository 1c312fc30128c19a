import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'assets/**/*.test.ts', 'tests/**/*.test.ts', 'tools/**/*.test.ts'], environment: 'node', testTimeout: 30_000 },
});
