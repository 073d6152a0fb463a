import { serveThread, type Work } from '../thread/serve-thread.ts';
import { networkTaker } from '../thread/take-network.ts';
import { FILE_JOBS, type FileJob, type FileWork } from './jobs.ts';
import type { FileProtocol } from './messages.ts';
import { readFile } from './read/read-file.ts';
import type { FileRead } from './read/reading.ts';
import { bytesOf, type UploadedFile } from './upload-store.ts';

/**
 * The file thread: it reads files and runs jobs on them with the last network sent. It keeps the last file, which is
 * mostly used again.
 */

type Compute = (work: FileWork, asked: unknown) => unknown;

const taker = networkTaker();
let last: { readonly key: string; readonly read: FileRead } | undefined;

serveThread<FileProtocol>({
  note: taker.take,
  answer: async ({ job, asked, file, today }, { check, part, progress: tell }) => {
    const network = taker.network();
    if (network === undefined) throw new Error('The thread was asked before it had a network.');
    const progress: FileWork['progress'] = (phase, done, total) => tell({ phase, done, total });
    const read = await readOnce(file, check, progress);
    const compute = FILE_JOBS[job as FileJob] as Compute;
    const made = await compute(
      { handle: file.handle, file: read, network, today, progress, check, part },
      asked,
    );
    return made instanceof Uint8Array ? made : new TextEncoder().encode(JSON.stringify(made));
  },
});

async function readOnce(
  file: UploadedFile,
  check: Work<FileProtocol>['check'],
  progress: FileWork['progress'],
): Promise<FileRead> {
  const key = `${file.handle} ${file.name}`;
  if (last?.key === key) return last.read;
  // Frees the previous file first, as both together would not fit into memory.
  last = undefined;
  const reading = { check, progress: (done: number, total: number) => progress('READING', done, total) };
  const read = await readFile(bytesOf(file), file.name, reading);
  last = { key, read };
  return read;
}
