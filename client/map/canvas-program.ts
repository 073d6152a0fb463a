import { useEffect, useState } from 'react';
import { warmLayout } from './layout-thread.ts';

/** What draws a map comes in a file of its own: the list and the other screens do without it. */
type Program = typeof import('./canvas.tsx');

let program: Program | undefined;

async function load(): Promise<Program> {
  program ??= await import('./canvas.tsx');
  return program;
}

/** Fetches what draws and lays out a map before there is one. */
export function loadMap(): void {
  warmLayout();
  // Who needs it asks again, and tells what fails.
  load().catch(() => {});
}

/**
 * What draws a map, as soon as it is there; throws what kept it from coming. No lazy component: React shows what comes
 * in that way three tenths of a second after the last wait began to show, even when it was there long before.
 */
export function useCanvas(): Program['GraphCanvas'] | undefined {
  const [loaded, setLoaded] = useState(program);
  const [failure, setFailure] = useState<{ readonly reason: unknown }>();
  useEffect(() => {
    let isWanted = true;
    load().then(
      (found) => isWanted && setLoaded(found),
      (reason: unknown) => isWanted && setFailure({ reason }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  if (failure !== undefined) throw failure.reason;
  return loaded?.GraphCanvas;
}
