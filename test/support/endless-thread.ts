import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface EndlessThread {
  readonly file: string;
  readonly remove: () => void;
}

/**
 * A thread's file that speaks the protocol of `server/thread`. It works for ever, and looks at no message, on a request
 * for which `isEndless` (JavaScript, of `request`) holds. It answers every other request with that request as JSON.
 */
export function endlessThread(isEndless: string): EndlessThread {
  const folder = mkdtempSync(join(tmpdir(), 'passerelles-endless-'));
  const file = join(folder, 'thread.mjs');
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ type, id, request }) => {
      if (type !== 'ask') return;
      if (${isEndless}) for (;;);
      parentPort.postMessage({ type: 'answer', id, answer: new TextEncoder().encode(JSON.stringify(request)) });
    });`,
  );
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
