import type { salvage as fr } from '../fr/cli-salvage.ts';

/** Words of the command `salvage`, which reports what was salvaged from a damaged store. */
export const salvage: typeof fr = {
  done: 'The network “{name}” (revision {revision}) is kept in {path}, with {changes} write(s) of its history. It holds exact counts: keep it to yourself.',
  allThere: 'Nothing that had been confirmed is missing (revision {marked}).',
  lost: 'Revision {marked} had been confirmed: {count} write(s) are missing, after revision {revision}.',
  unmarked:
    'The marker of the store is missing or unreadable: nobody can tell whether later writes were lost.',
  proofs: {
    MARKER: 'The content is exactly what the marker of the store says.',
    HISTORY: 'The elements and the history say the same: the content is that of this revision.',
    NONE: 'Nothing proves that all of it is exact: read this network through before you rely on it.',
  },
  ways: {
    AS_FOUND: 'The files were read as they are.',
    MENDED: 'The files were mended in a copy.',
    REPLACED: 'Pieces of network.grafeo are lost; the rest was mended in a copy.',
    WITHOUT_LOG: 'The log could not be read: network.grafeo was read alone.',
    EARLIER_IMAGE: 'The last state of network.grafeo is unreadable: the one before was read, with the log.',
    EARLIER_IMAGE_WITHOUT_LOG:
      'The last state of network.grafeo is unreadable: the one before was read alone.',
    LOG_ALONE: 'The file network.grafeo is missing or unreadable: everything comes from the log.',
  },
  mends: {
    BIT: '- {file}, byte {offset}: one bit was wrong; it is mended.',
    HEADER: '- {file}, byte {offset}: a header was made anew.',
    TAKEN: '- {file}, byte {offset}: a damaged piece was read as it is.',
    REPLACED: '- {file}, byte {offset}: a piece is lost; what it held is taken from the history.',
    CUT: '- {file}, byte {offset}: what follows is cut or damaged; it was left out.',
  },
  replayed: 'The elements were unreadable: the network was made again from its history.',
  fromHistory: '{count} element(s) were taken from the history: {places}.',
  dropped: '{count} element(s) had to be left out, as what they name is missing: {places}.',
  unread: 'The details of these writes of the history are lost: {revisions}.',
  next: 'To start again: move the folder {folder} away, then “passerelles restore {path}”, which makes a new one.',
};
