import type { ErrorWords } from '../fr/errors.ts';
import type { commandLineErrors as fr } from '../fr/errors-command-line.ts';

/** Errors of the command line. */
export const commandLineErrors: Readonly<Record<keyof typeof fr, ErrorWords>> = {
  'report-format-unknown': {
    title: 'Unknown format of report',
    detail:
      'A report is not written as “{format}”: give --format, or the end of the file name, one of {formats}.',
  },
  'file-missing': {
    title: 'File missing',
    detail: 'The file {path} does not exist: check its name.',
  },
  'file-refused': {
    title: 'File forbidden',
    detail: '{path} cannot be read ({reason}).',
  },
  'file-too-large': {
    title: 'File too large',
    detail: 'The file {path} is over {limit} MB: it is probably not a network.',
  },
  'file-not-utf8': {
    title: 'File wrongly encoded',
    detail: 'The file {path} is not in UTF-8: save it again with that encoding.',
  },
  'store-empty': {
    title: 'Store empty',
    detail:
      'The store holds no network yet: “passerelles seed” puts the sample in it, “passerelles import” a file.',
  },
  'file-not-written': {
    title: 'File not written',
    detail:
      '{path} cannot be written ({reason}). Give another place, or correct its permissions; if it is EIO, the disk is at fault.',
  },
  'file-disk-full': {
    title: 'Disk full',
    detail:
      'There is no room left on the disk of {path}: it was not written, and what had this name before is as it was. Make room, or give another place.',
  },
  'file-not-network': {
    title: 'File refused',
    detail: 'The file {path} has {count} error(s): “passerelles check {path}” shows them all.',
  },
  'import-refused': {
    title: 'Import refused',
    detail: 'The file {path} has {count} error(s), listed above; nothing was written.',
  },
  'check-failed': {
    title: 'File to correct',
    detail: 'The file {path} has {count} error(s), listed above.',
  },
  'not-empty': {
    title: 'Store not empty',
    detail: 'The store already holds a network: add --force to replace it by the sample.',
  },
  'format-unknown': {
    title: 'Unknown format',
    detail: 'The end of the name {path} does not say the format: give it by --format ({formats}).',
  },
  'pathway-unknown': {
    title: 'Unknown pathway',
    detail:
      'There is no pathway of rank {rank}: the answer has {count}. Give a smaller rank, or see the answer by “pathways”.',
  },
  'not-carried-file': {
    title: 'Not the file of a meeting',
    detail: 'The file {path} was not made by “Take the meeting along”: give one that was.',
  },
  'carried-changed': {
    title: 'Changed data',
    detail:
      'The data of the file {path} were changed after it was made: do not rely on them, and ask for another one.',
  },
  'carried-other-hash': {
    title: 'Changed file',
    detail:
      'The file {path} is not the one of this fingerprint: its own is {hash}, not {wanted}. Ask for another one, or check the fingerprint that was given.',
  },
  'file-needed': {
    title: 'File needed',
    detail: 'The format {format} cannot be shown on a screen: give the name of a file.',
  },
  'backup-unknown': {
    title: 'Not a backup',
    detail:
      'The file {path} is no backup of this program; nothing was written. "passerelles import" takes a network.',
  },
  'backup-damaged': {
    title: 'Damaged backup',
    detail: 'The backup {path} is cut or damaged ({reason}); nothing was written. Take another copy of it.',
  },
  'backup-too-new': {
    title: 'Backup too new',
    detail:
      'The backup {path} is of version {version}, and this program reads up to {current}; nothing was written. Update the program.',
  },
  'restore-not-empty': {
    title: 'Store not empty',
    detail: 'The store already holds a network: add --force to put the one of {path} in its place.',
  },
  cancelled: {
    title: 'Stopped',
    detail: 'The command was stopped before it wrote: nothing has changed.',
  },
  'unknown-command': {
    title: 'Unknown command',
    detail: 'There is no command “{value}”: “passerelles --help” lists them all.',
  },
  'unknown-option': {
    title: 'Unknown option',
    detail: 'There is no option “{value}”: add --help to the command to see its own.',
  },
  'missing-argument': {
    title: 'Missing argument',
    detail: 'The argument {value} is missing: add --help to the command to see how to write it.',
  },
  'option-without-value': {
    title: 'Option without value',
    detail: 'The option {value} needs a value.',
  },
  'too-many-arguments': {
    title: 'Too many arguments',
    detail: 'The command got too many arguments: put those that hold a space between quotes.',
  },
  'missing-command': {
    title: 'Missing command',
    detail: 'The command is missing: “passerelles --help” lists them all.',
  },
  unforeseen: {
    title: 'Unforeseen error',
    detail: 'The command stopped at an unforeseen error ({reason}).',
  },
  'bad-option': {
    title: 'Value refused',
    detail: 'The value of {parameter} is not allowed: {problems}.',
  },
};
