import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * `unit`: pure code in Node. `dom`: whatever needs a real document, in the installed Chromium (`*.dom.test.ts`). `budgets` and `firefox`
 * look at the built extension, so `npm test` runs them after the builds.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{lib,components,tools,tests,bench}/**/*.test.{ts,tsx,mjs}'],
          exclude: ['**/*.dom.test.{ts,tsx}', 'tests/e2e/**', 'tests/firefox/**', 'tests/budgets.test.ts', 'node_modules/**'],
        },
      },
      { test: { name: 'budgets', environment: 'node', include: ['tests/budgets.test.ts'] } },
      { test: { name: 'firefox', environment: 'node', include: ['tests/firefox/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        // Found only while a test runs, a dependency would make Vite reload the page under it.
        optimizeDeps: {
          include: [
            '@floating-ui/dom',
            '@tanstack/react-virtual',
            'd3-force',
            'dexie',
            'fast-check',
            'react',
            'react/jsx-dev-runtime',
            'react-dom',
            'react-dom/client',
            'wxt/browser',
            'zod/mini',
          ],
        },
        test: {
          name: 'dom',
          include: ['{lib,components,tests}/**/*.dom.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env.CROSSREAD_CHROMIUM ?? '/usr/bin/chromium',
                args: ['--headless=new', '--no-sandbox', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
