import type { Analyst } from './analysis/analyst.ts';
import { threadAnalyst } from './analysis/thread-analyst.ts';
import { type BodyReader, openBodyReader } from './bodies/body-reader.ts';
import { openTypesetter, type Typesetter } from './paper/typesetter.ts';
import {
  BODY_PROCESS_FILE,
  FIGURE_THREAD_FILE,
  FILE_THREAD_FILE,
  PAPER_PROCESS_FILE,
  THREAD_FILE,
} from './paths.ts';
import { type FigureHost, threadFigures } from './secrecy/figure-host.ts';
import { type FileService, openFileService } from './transfer/file-service.ts';
import type { UploadStoreOptions } from './transfer/upload-store.ts';

/** The threads that work beside the event loop of the server. */
export interface Workers {
  /** Computes analyses of the network. */
  readonly analyst: Analyst;
  /** Keeps and reads uploaded files. */
  readonly files: FileService;
  /** Parses the JSON bodies of requests. */
  readonly bodies: BodyReader;
  /** Computes which numbers of people are shown. */
  readonly figures: FigureHost;
  /** Typesets documents for paper. */
  readonly typesetter: Typesetter;
  readonly close: () => Promise<void>;
}

interface WorkersOptions {
  /** Whether to check answers against their schemas. */
  readonly check?: boolean;
  /** Limits for the number, size and age of kept files. */
  readonly shelf?: UploadStoreOptions;
}

/**
 * Prepares the threads that do the long work of the server: analyses, uploaded files, large bodies,
 * published figures and documents for paper. Each thread
 * starts with its first job. With `check`, answers are checked against their schemas; `shelf` sets the limits for kept
 * files.
 */
export function openWorkers({ check = false, shelf = {} }: WorkersOptions = {}): Workers {
  const analyst = threadAnalyst(THREAD_FILE, { check });
  const files = openFileService(FILE_THREAD_FILE, shelf);
  const bodies = openBodyReader(BODY_PROCESS_FILE);
  const figures = threadFigures(FIGURE_THREAD_FILE);
  const typesetter = openTypesetter(PAPER_PROCESS_FILE);
  return {
    analyst,
    files,
    bodies,
    figures,
    typesetter,
    close: async () => {
      const all = [analyst, files, bodies, figures, typesetter];
      await Promise.all(all.map((worker) => worker.close()));
    },
  };
}
