import { availableParallelism } from 'node:os'

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/scripts/strip-types.mjs' },
  setupFiles: ['<rootDir>/__tests__/no-waits.ts'],
  runtime: '<rootDir>/scripts/jest-runtime.cjs',
  testTimeout: 60_000,
  // jest's own choice leaves a core idle. More workers than cores cost more than they bring: each loads everything anew.
  maxWorkers: availableParallelism(),
  // A worker keeps what earlier files loaded (https://github.com/jestjs/jest/issues/11956), and to start a process, Linux copies
  // the page tables of who starts it: git costs 0.5 ms of a small one, 24 ms of a worker that has grown to 1.2 GB.
  workerIdleMemoryLimit: '220MB',
}
