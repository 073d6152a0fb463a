import * as z from 'zod';
import { BODY_PROBLEMS, type Route } from './route.ts';
import { ExportedFile } from './transfer.ts';

/** What is looked at to tell whether the program runs as it should. */
export const PROBES = ['STORE', 'DISK', 'BACKUP', 'CLOCK', 'EXPOSURE', 'ACCESS', 'PROGRAM', 'NODE'] as const;
export type Probe = (typeof PROBES)[number];

export const PROBE_RESULTS = ['OK', 'ATTENTION', 'FAULT'] as const;
export type ProbeResult = (typeof PROBE_RESULTS)[number];

/** What a probe may say; the words for it are those of the page. */
export const PROBE_SAYINGS = [
  ...(['STORE_WRITABLE', 'STORE_ANSWERS', 'STORE_READ_ONLY', 'STORE_SILENT'] as const),
  ...(['DISK_ROOMY', 'DISK_LOW', 'DISK_FULL', 'DISK_UNKNOWN', 'DISK_ELSEWHERE'] as const),
  ...(['BACKUP_RECENT', 'BACKUP_OLD', 'BACKUP_FAILED', 'BACKUP_NEVER', 'BACKUP_NOT_SCHEDULED'] as const),
  ...(['BACKUP_NOT_REMOVED'] as const),
  ...(['CLOCK_RIGHT', 'CLOCK_BEHIND', 'CLOCK_UNKNOWN'] as const),
  ...(['EXPOSED_TO_NOBODY', 'EXPOSED_BY_NAME', 'EXPOSED_TO_NETWORK'] as const),
  ...(['ACCESS_OF_MACHINE', 'ACCESS_BY_ACCOUNT', 'ACCESS_BY_PROVIDER_ONLY'] as const),
  ...(['PROGRAM_VERSION'] as const),
  ...(['NODE_SUPPORTED', 'NODE_ENDING', 'NODE_ENDED', 'NODE_UNKNOWN'] as const),
] as const;
export type ProbeSaying = (typeof PROBE_SAYINGS)[number];

export const ProbeAnswer = z
  .strictObject({
    probe: z.enum(PROBES),
    result: z.enum(PROBE_RESULTS),
    says: z.enum(PROBE_SAYINGS),
    /** Values that the words mention. */
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'ProbeAnswer' });
export type ProbeAnswer = z.output<typeof ProbeAnswer>;

export const StateAnswer = z
  .strictObject({
    probes: z.array(ProbeAnswer),
    /** Whether the server has a folder to keep backups in. */
    keepsBackups: z.boolean(),
  })
  .meta({ id: 'StateAnswer' });
export type StateAnswer = z.output<typeof StateAnswer>;

export const BackupBody = z.strictObject({}).meta({ id: 'BackupAsked' });
export const BackupAnswer = z
  .strictObject({ name: z.string(), at: z.iso.datetime(), revision: z.int().min(0) })
  .meta({ id: 'BackupAnswer' });

/** Routes for whoever keeps the program running. */
export const OPERATION_ROUTES = {
  state: {
    id: 'state',
    method: 'get',
    path: '/api/state',
    ability: 'OPERATE',
    answer: StateAnswer,
    problems: [],
    byRevision: false,
  },
  makeBackup: {
    id: 'makeBackup',
    method: 'post',
    path: '/api/backups',
    ability: 'OPERATE',
    body: BackupBody,
    answer: BackupAnswer,
    problems: [...BODY_PROBLEMS, ...(['backup-nowhere', 'backup-folder-refused', 'store-empty'] as const)],
    byRevision: false,
  },
  downloadBackup: {
    id: 'downloadBackup',
    method: 'get',
    path: '/api/backup',
    ability: 'OPERATE',
    answer: ExportedFile,
    problems: ['store-empty'],
    byRevision: false,
    files: ['application/gzip'],
  },
} as const satisfies Record<string, Route>;
