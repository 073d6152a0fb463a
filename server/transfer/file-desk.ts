import { type FileThread, type FileThreadOptions, fileThread } from './file-thread.ts';
import { openShelf, type Shelf, type ShelfOptions } from './shelf.ts';

/** The storage for uploaded files, and the thread that reads them. */
export interface FileDesk {
  readonly shelf: Shelf;
  readonly thread: FileThread;
  readonly close: () => Promise<void>;
}

/** Opens the storage for uploaded files and prepares the thread that runs the built script `threadFile`. */
export function openFileDesk(threadFile: string, options: FileThreadOptions & ShelfOptions = {}): FileDesk {
  const shelf = openShelf(options);
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
