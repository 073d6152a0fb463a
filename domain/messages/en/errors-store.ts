import type { ErrorWords } from '../fr/errors.ts';
import type { storeErrors as fr } from '../fr/errors-store.ts';

/** Advice for a damaged store; none of its files was changed. */
const WAY_OUT =
  'No file was changed. “passerelles salvage --out FILE” takes out what is whole; a backup is restored in another folder, given in DATA_DIR.';

export const storeErrors: Readonly<Record<keyof typeof fr, ErrorWords>> = {
  'store-no-permission': {
    title: 'Data folder forbidden',
    detail:
      'The data folder {path} cannot be written: change its permissions, or give another one in DATA_DIR.',
  },
  'store-path-unusable': {
    title: 'Data folder unusable',
    detail: 'The data folder {path} cannot be used ({reason}): give another one in DATA_DIR.',
  },
  'store-locked': {
    title: 'Store already open',
    detail:
      'The store {path} is open in another program, probably a running server: stop it first, or use its address.',
  },
  'files-full': {
    title: 'No room for issued reports',
    detail:
      'The files of issued reports would take {size} bytes; at most {limit} are kept with the network. Nothing was issued. Issue the report in fewer formats.',
  },
  'kept-file-damaged': {
    title: 'Kept file damaged',
    detail: 'The kept file {file} is no longer as it was issued: take it from a backup.',
  },
  'store-disk-full': {
    title: 'Disk full',
    detail:
      'There is no room left on the disk of the store; nothing was written. Free some, then try again: the program need not be started again.',
  },
  'store-disk-fault': {
    title: 'Disk at fault',
    detail:
      'The disk of the store failed; nothing was written. Look at the disk and its log, then try again; if it fails again, restore a backup in a folder on another disk, given in DATA_DIR.',
  },
  'store-not-closed': {
    title: 'Store not closed cleanly',
    detail:
      'The store {path} could not be closed cleanly ({reason}). All that was written before is kept, and is read from its log at the next start. Look at the disk first.',
  },
  'store-damaged': {
    title: 'Unreadable store',
    detail: `The store in {path} is damaged and cannot be opened ({reason}). ${WAY_OUT}`,
  },
  'store-file-missing': {
    title: 'File of the store missing',
    detail: `The file {file} is missing in {path}, where a store was written. Put it back if you have it. ${WAY_OUT}`,
  },
  'store-emptied': {
    title: 'Store emptied',
    detail: `The store in {path} is empty, though it was at revision {marked}: one of its files (network.grafeo, network.grafeo.wal) was lost or cut. Put it back if you have it. ${WAY_OUT}`,
  },
  'store-lost-writes': {
    title: 'Writes lost',
    detail: `The store in {path} is at revision {stored}, though revision {marked} had been confirmed: the last writes are missing. Put back the file that was lost or cut (network.grafeo, network.grafeo.wal) if you have it. ${WAY_OUT}`,
  },
  'store-ahead': {
    title: 'Marker of another store',
    detail: `The store in {path} is at revision {stored}, though its marker {file} says {marked}: one of the two comes from another store or from an older copy. Put back the one that is missing; if the store is the right one, take {file} out of the folder, and the program makes a new one. ${WAY_OUT}`,
  },
  'store-content-changed': {
    title: 'Other content',
    detail: `The store in {path} does not have the content that its marker {file} says for revision {stored}: it is damaged, or one of the two comes from another store, or it was changed by hand. Put back the one that is missing; if the store is the right one, take {file} out of the folder, and the program makes a new one. ${WAY_OUT}`,
  },
  'store-history-changed': {
    title: 'Other history',
    detail: `The store in {path} does not have the history that its marker {file} says for revision {stored}: it is damaged, or one of the two comes from another store. Put back the one that is missing; if the store is the right one, take {file} out of the folder, and the program makes a new one. ${WAY_OUT}`,
  },
  'store-marker-damaged': {
    title: 'Unreadable marker',
    detail: `The marker {file} in {path} is damaged: nobody can tell any more whether the store is whole. Put back a copy of it; if the store is the right one, take {file} out of the folder, and the program makes a new one. ${WAY_OUT}`,
  },
  'salvage-nothing': {
    title: 'Nothing to salvage',
    detail:
      'Nothing whole is left in {path}; no file there was changed. Restore a backup in another folder, given in DATA_DIR.',
  },
  'salvage-embedded-only': {
    title: 'No files to salvage',
    detail:
      'NEO4J_URI is set: “passerelles salvage” reads the files of the embedded store, and Neo4j has tools of its own.',
  },
};
