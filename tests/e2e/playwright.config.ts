import { defineConfig } from '@playwright/test';

/** Journeys in the built extension. Each test has a browser of its own; two at a time are what two cores carry. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../.output/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A journey that fails once and passes once is reported as flaky, in the list and in the report.
  retries: process.env.CI ? 1 : 0,
  timeout: 45_000,
  expect: { timeout: 8_000 },
});
