import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The browser of the run, told to every test file: where it is, or why there is none. */
export type BrowserForTests =
  | { readonly kind: 'found'; readonly place: Place }
  | { readonly kind: 'none'; readonly reason: string };

type Place = { readonly executablePath: string } | { readonly channel: string };

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

/** Finds the first browser that starts on this machine. */
export async function findBrowser(): Promise<BrowserForTests> {
  const paths = [process.env.CHROMIUM_PATH, ...USUAL].filter(
    (path): path is string => path !== undefined && existsSync(path),
  );
  const places: Place[] = [
    ...paths.map((executablePath) => ({ executablePath })),
    ...CHANNELS.map((channel) => ({ channel })),
  ];
  const reasons: string[] = [];
  for (const place of places) {
    try {
      // A client of Playwright reads stack traces, which Vitest has not in the setup of a run; what starts a server does not.
      const server = await chromium.launchServer({ ...place, args: FLAGS, host: '127.0.0.1' });
      await server.close();
      return { kind: 'found', place };
    } catch (error) {
      reasons.push(String(error).split('\n')[0] ?? '');
    }
  }
  return { kind: 'none', reason: reasons[0] ?? '' };
}

/** Starts a browser, which ends with this process at the latest. */
export const launchBrowser = (place: Place): Promise<Browser> => chromium.launch({ ...place, args: FLAGS });
