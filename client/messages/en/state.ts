import { englishCount as s } from '../../../domain/messages/count.ts';
import type { StateWords } from '../fr/state.ts';

/** Texts of the state of the program, in English. */
export const state: StateWords = {
  nav: 'State of the program',
  intro: 'For whoever keeps the program running: what is well, what is not, and what to do.',
  summary: (n) =>
    n === 0 ? 'Everything is in order.' : `${s(n, 'point needs', 'points need')} your attention.`,
  backups: 'Backups',
  exact: 'A backup holds everything, exact numbers of people and history included: keep it as a secret.',
  make: 'Make a backup',
  download: 'Download a backup',
  made: (name) => `Backup made and checked: ${name}`,
  downloaded: (name) => `Backup downloaded: ${name}`,
  results: { OK: 'in order', ATTENTION: 'attention', FAULT: 'fault' },
  probes: {
    STORE: 'Database',
    DISK: 'Disk',
    BACKUP: 'Backups',
    CLOCK: 'Clock',
    EXPOSURE: 'Addresses',
    ACCESS: 'Who may enter',
    PROGRAM: 'Version of the program',
    NODE: 'Version of Node',
  },
  says: {
    STORE_WRITABLE: (v) =>
      `The store (${v.engine}) can be read and written; it is at revision ${v.revision}.`,
    STORE_ANSWERS: (v) =>
      `The store (${v.engine}) answers; it is at revision ${v.revision}. Whether it may be written shows at the next write only.`,
    STORE_READ_ONLY: (v) =>
      `Nothing can be written in ${v.path} (${v.reason}): every change will be refused. Give the folder to the account of the program, or make room.`,
    STORE_SILENT: (v) =>
      `The store does not answer (${v.reason}): nothing can be read or written. See whether Neo4j runs, then the log of the program.`,
    DISK_ROOMY: (v) => `There are ${v.megabytes} MB left on the disk of ${v.path}.`,
    DISK_LOW: (v) =>
      `There are only ${v.megabytes} MB left on the disk of ${v.path}: make room, backups will fail first.`,
    DISK_FULL: (v) =>
      `There are ${v.megabytes} MB left on the disk of ${v.path}: writes will be refused. Make room now; nothing needs to be started again.`,
    DISK_UNKNOWN: (v) =>
      `The room on the disk of ${v.path} cannot be read: check that this folder exists and belongs to the account of the program.`,
    DISK_ELSEWHERE: () => 'The program writes to no disk of this machine; see that of the Neo4j server.',
    BACKUP_RECENT: (v) => `The last checked backup is of ${v.at}; one is made every ${v.every} h.`,
    BACKUP_OLD: (v) =>
      `The last backup is of ${v.at}, ${v.hours} h ago, while one is made every ${v.every} h. Make one now, and read the log.`,
    BACKUP_FAILED: (v) =>
      `The last backup failed (${v.failure}); those before it stay. Correct the folder or its disk: another is tried every quarter of an hour.`,
    BACKUP_NOT_REMOVED: (v) =>
      `The last checked backup is of ${v.at}, but older ones could not be removed from ${v.path} (${v.reason}): the folder grows. Correct its permissions or its disk; they go after the next backup.`,
    BACKUP_NEVER: () => 'There is no backup in the folder yet: make one now.',
    BACKUP_NOT_SCHEDULED: () =>
      'The program makes no backups by itself: give BACKUP_FOLDER, best on another disk, or download one.',
    CLOCK_RIGHT: (v) => `The clock of the machine is after the last write (${v.last}).`,
    CLOCK_BEHIND: (v) =>
      `The clock says ${v.now}, but the last write is of ${v.last}: it was set back. Set it right before writing, or the history will have wrong dates.`,
    CLOCK_UNKNOWN: () => 'Nothing was written yet to compare the clock with.',
    EXPOSED_TO_NOBODY: (v) => `The site listens to its own machine only (${v.host}).`,
    EXPOSED_BY_NAME: (v) =>
      `The site listens to its own machine (${v.host}) and also answers to the names ${v.names}: a proxy probably opens it to others. It must encrypt (TLS).`,
    EXPOSED_TO_NETWORK: (v) =>
      `The site listens on ${v.host}: other machines reach it. Put a proxy in front of it that encrypts (TLS), and let it listen to 127.0.0.1 only.`,
    ACCESS_OF_MACHINE: () => 'Whoever uses this machine can read and change everything.',
    ACCESS_BY_ACCOUNT: () => 'Only who has an account enters, and each can do what their role allows.',
    ACCESS_BY_PROVIDER_ONLY: () =>
      'No administrator has a password: on the day on which the identity provider is down, nobody can manage the site. On its machine, “passerelles admin create LOGIN” makes one.',
    PROGRAM_VERSION: (v) =>
      `Passerelles ${v.version}. The changelog (docs/changelog.md) says what the next version changes.`,
    NODE_SUPPORTED: (v) => `Node ${v.version} gets security corrections until ${v.end}.`,
    NODE_ENDING: (v) =>
      `Node ${v.version} gets no more security corrections after ${v.end}: plan for the next line.`,
    NODE_ENDED: (v) =>
      `Node ${v.version} has had no security corrections since ${v.end}: install line 24 or 26, then start again.`,
    NODE_UNKNOWN: (v) =>
      `The end of Node ${v.version} is not known to this version of the program: those of lines 24 and 26 are.`,
  },
};
