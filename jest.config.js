export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/scripts/strip-types.mjs' },
  testTimeout: 60_000,
  // Most tests wait for git and for bundles as processes: jest's own choice leaves one core of two idle.
  maxWorkers: '100%',
}
