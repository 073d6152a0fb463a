import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** The browser of the run, told to every test file: where it listens, or why there is none. */
export type BrowserForTests =
  | { readonly kind: 'started'; readonly address: string }
  | { readonly kind: 'none'; readonly reason: string };

/**
 * Where a Chromium usually is; elsewhere it is named by CHROMIUM_PATH, or found by the name of its channel. The headless
 * shell comes first: it is the same engine without the window of a browser, which costs a third of the time.
 */
const USUAL = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const CHANNELS = ['chrome', 'msedge', 'chromium'];
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A test does little often: programs that run a second or less are not worth compiling for speed. What runs long, as the
  // layout of a large map, still is.
  '--js-flags=--invocation-count-for-maglev=20000,--invocation-count-for-turbofan=100000',
];

/** Starts the first browser that starts on this machine. */
export async function startBrowser(): Promise<{
  readonly browser: BrowserForTests;
  readonly close: () => Promise<void>;
}> {
  const paths = [process.env.CHROMIUM_PATH, ...USUAL].filter(
    (path) => path !== undefined && existsSync(path),
  );
  const tries = [
    ...paths.map((executablePath) => ({ executablePath })),
    ...CHANNELS.map((channel) => ({ channel })),
  ];
  const reasons: string[] = [];
  for (const one of tries) {
    try {
      const server = await chromium.launchServer({ ...one, args: FLAGS, host: '127.0.0.1' });
      return {
        browser: { kind: 'started', address: server.wsEndpoint() },
        close: () => server.close(),
      };
    } catch (error) {
      reasons.push(String(error).split('\n')[0] ?? '');
    }
  }
  return { browser: { kind: 'none', reason: reasons[0] ?? '' }, close: async () => undefined };
}
