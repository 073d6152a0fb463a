import { useEffect, useState } from 'react';
import { warmLayout } from './layout-thread.ts';

/** The code that draws the map is a file of its own, as the list and other screens do not need it. */
type Program = typeof import('./canvas.tsx');

let program: Program | undefined;

async function load(): Promise<Program> {
  program ??= await import('./canvas.tsx');
  return program;
}

/** Starts loading the map's code and the worker that computes places on it, so that the first map comes sooner. */
export function loadMap(): void {
  warmLayout();
  // Errors are ignored here: `useCanvas` loads again and reports them.
  load().catch(() => {});
}

/**
 * Returns the map component (`GraphCanvas`) once its code is loaded, undefined until then; throws if loading fails.
 * `React.lazy` is not used, because React would show a loaded component up to 0.3 seconds late.
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
