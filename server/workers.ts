import type { Analyst } from './analysis/analyst.ts';
import { threadAnalyst } from './analysis/thread-analyst.ts';
import { type BodyReader, openBodyReader } from './bodies/body-reader.ts';
import { BODY_THREAD_FILE, FILE_THREAD_FILE, THREAD_FILE } from './paths.ts';
import { type FileDesk, openFileDesk } from './transfer/file-desk.ts';
import type { ShelfOptions } from './transfer/shelf.ts';

/** All that works beside the event loop that answers requests. */
export interface Workers {
  /** Computes what is asked of the network. */
  readonly analyst: Analyst;
  /** Keeps and reads files that are sent. */
  readonly files: FileDesk;
  /** Parses the JSON bodies of requests. */
  readonly bodies: BodyReader;
  readonly close: () => Promise<void>;
}

export interface WorkersOptions {
  /** Parse answers by their schemas before they leave. */
  readonly check?: boolean;
  /** How many files are kept, and how long. */
  readonly shelf?: ShelfOptions;
}

/** Each of them starts its thread when it first has something to do. */
export function openWorkers({ check = false, shelf = {} }: WorkersOptions = {}): Workers {
  const analyst = threadAnalyst(THREAD_FILE, { check });
  const files = openFileDesk(FILE_THREAD_FILE, shelf);
  const bodies = openBodyReader(BODY_THREAD_FILE);
  return {
    analyst,
    files,
    bodies,
    close: async () => {
      await Promise.all([analyst.close(), files.close(), bodies.close()]);
    },
  };
}
