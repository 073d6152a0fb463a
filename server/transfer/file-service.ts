import { type FileThread, type FileThreadOptions, fileThread } from './file-thread.ts';
import { openUploadStore, type UploadStore, type UploadStoreOptions } from './upload-store.ts';

/** The storage for uploaded files, and the thread that reads them. */
export interface FileService {
  readonly shelf: UploadStore;
  readonly thread: FileThread;
  readonly close: () => Promise<void>;
}

/**
 * Opens the memory store for uploaded files, and prepares the thread that reads them, which runs the built script
 * `threadFile`. `options` replace the limits of both.
 */
export function openFileService(
  threadFile: string,
  options: FileThreadOptions & UploadStoreOptions = {},
): FileService {
  const shelf = openUploadStore(options);
  const thread = fileThread(threadFile, options);
  return {
    shelf,
    thread,
    close: async () => {
      shelf.close();
      await thread.close();
    },
  };
}
