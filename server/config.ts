import { resolve } from 'node:path';
import * as z from 'zod';
import type { Language } from '../domain/messages/codes.ts';
import { PROVIDER_ENVIRONMENT, type ProviderSettings, providerOf } from './accounts/provider/settings.ts';
import { failure } from './errors.ts';
import { languageOfLocale } from './language.ts';
import { type Misspelt, misspeltSettings } from './misspelt-setting.ts';
import { optional } from './optional-setting.ts';

/** A host name or address without a port, as browsers write it: `carte.example`, `192.168.1.20`, `[fe80::1]`. */
const HOST_NAME = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/;

/** Schema of the settings in environment variables. Only this file reads `process.env`. */
const Environment = z.object({
  NEO4J_URI: optional(z.string().regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/)),
  NEO4J_USERNAME: optional(z.string().max(200)),
  NEO4J_PASSWORD: optional(z.string().max(1000)),
  NEO4J_DATABASE: optional(z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{0,62}$/)),
  HOST: optional(z.string().regex(/^[A-Za-z0-9:.[\]-]+$/)),
  ALLOWED_HOSTS: optional(
    z
      .string()
      .max(4000)
      .transform((text) => text.split(',').map((name) => name.trim().toLowerCase()))
      .pipe(z.array(z.string().regex(HOST_NAME))),
  ),
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.int().min(0).max(65_535)),
  ),
  DATA_DIR: optional(z.string().max(4000)),
  PUBLIC_URL: optional(
    z
      .string()
      .max(300)
      .regex(/^https?:\/\/[^\s/?#@]+\/?$/)
      .refine((text) => URL.canParse(text))
      .transform((text) => new URL(text).origin),
  ),
  ...PROVIDER_ENVIRONMENT,
  EMBED_ORIGINS: optional(
    z
      .string()
      .max(4000)
      .transform((text) => text.split(',').map((origin) => origin.trim()))
      .pipe(z.array(z.string().regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/)).max(20)),
  ),
  BACKUP_FOLDER: optional(z.string().max(4000)),
  BACKUP_EVERY: optional(
    z
      .string()
      .regex(/^[1-9]\d{0,3}[hd]$/)
      .transform((text) => Number.parseInt(text, 10) * (text.endsWith('d') ? 24 : 1)),
  ),
  BACKUP_KEEP: optional(
    z
      .string()
      .regex(/^\d{1,3}d,\d{1,3}w,\d{1,3}m$/)
      .transform((text) => text.split(',').map((part) => Number.parseInt(part, 10)))
      .transform(([days = 0, weeks = 0, months = 0]) => ({ days, weeks, months })),
  ),
  METRICS_PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.int().min(0).max(65_535)),
  ),
  METRICS_HOST: optional(z.string().regex(/^[A-Za-z0-9:.[\]-]+$/)),
});

/** Settings whose values stand in no message. */
const SECRETS: readonly string[] = ['NEO4J_PASSWORD', 'OIDC_CLIENT_SECRET'];

/** Names of the settings, in the order in which they are documented. */
export const SETTING_NAMES: readonly string[] = Object.keys(Environment.shape);

/** What a setting is that is not given. The others then have none. */
const DEFAULTS = {
  username: 'neo4j',
  host: '127.0.0.1',
  port: 4747,
  dataDir: 'data',
  backupHours: 24,
  backupKeep: { days: 7, weeks: 4, months: 6 },
  metricsHost: '127.0.0.1',
} as const;

interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Name of the database; absent for the server's default database. */
  readonly database?: string;
}

/** How many of the past backups stay: the last one of each of so many days, weeks and months. */
export interface Kept {
  readonly days: number;
  readonly weeks: number;
  readonly months: number;
}

/** Backups that the server makes by itself. */
export interface BackupSettings {
  /** Absolute path of their folder. */
  readonly folder: string;
  /** Hours from one backup to the next. */
  readonly everyHours: number;
  readonly keep: Kept;
}

export interface Config {
  /** Absent when the embedded store is used. */
  readonly neo4j?: Neo4jSettings;
  readonly host: string;
  /** Host names that the server accepts besides its own, in lower case. */
  readonly allowedHosts: readonly string[];
  /** Port to listen on; 0 for any free port. */
  readonly port: number;
  /** Absolute path of the folder of the embedded store. */
  readonly dataDir: string;
  /** The address under which people reach the server, such as `https://carte.example`; absent when nobody said it. */
  readonly publicUrl?: string;
  /** The OpenID Connect provider by which people may sign in; absent without one. */
  readonly provider?: ProviderSettings;
  /** Sites that may show the links of this one in a frame; absent when none may. */
  readonly embedOrigins?: readonly string[];
  /** Absent when the server makes no backups by itself. */
  readonly backups?: BackupSettings;
  /** Where figures of the running server can be read, apart from the site; absent when nowhere. */
  readonly metrics?: { readonly host: string; readonly port: number };
  /** Variables whose names are nearly those of settings that are given with another value; absent without any. */
  readonly ignored?: readonly Misspelt[];
}

/**
 * Reads the settings (address, port, folder, Neo4j account…) from environment variables. Relative paths start at
 * `workingFolder`. Throws the failure `bad-setting`, `bad-port` or `neo4j-address-invalid` with the first invalid
 * variable, `misspelt-setting` with a variable whose name is nearly that of a setting that is not given, and those of `providerOf`.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, workingFolder = process.cwd()): Config {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '');
    const value = SECRETS.includes(name) ? '…' : (env[name] ?? '').slice(0, 80);
    throw failure(settingFailure(name), { name, value, uri: value, setting: name });
  }
  const { alone, beside } = misspeltSettings(env, SETTING_NAMES);
  if (alone[0] !== undefined) throw failure('misspelt-setting', { ...alone[0] });
  const { HOST, ALLOWED_HOSTS, PORT, DATA_DIR, PUBLIC_URL, EMBED_ORIGINS } = parsed.data;
  const named = PUBLIC_URL === undefined ? [] : [new URL(PUBLIC_URL).hostname];
  return {
    ...neo4jOf(parsed.data),
    host: HOST ?? DEFAULTS.host,
    allowedHosts: [...new Set([...(ALLOWED_HOSTS ?? []), ...named])],
    port: PORT ?? DEFAULTS.port,
    dataDir: resolve(workingFolder, DATA_DIR ?? DEFAULTS.dataDir),
    ...backupsOf(parsed.data, workingFolder),
    ...(PUBLIC_URL === undefined ? {} : { publicUrl: PUBLIC_URL }),
    ...providerOf(parsed.data, { publicUrl: PUBLIC_URL, workingFolder }),
    ...(EMBED_ORIGINS === undefined ? {} : { embedOrigins: EMBED_ORIGINS }),
    ...metricsOf(parsed.data),
    ...(beside.length > 0 && { ignored: beside }),
  };
}

type Settings = z.output<typeof Environment>;

function neo4jOf({
  NEO4J_URI,
  NEO4J_USERNAME,
  NEO4J_PASSWORD,
  NEO4J_DATABASE,
}: Settings): Pick<Config, 'neo4j'> {
  if (NEO4J_URI === undefined) return {};
  const database = NEO4J_DATABASE === undefined ? {} : { database: NEO4J_DATABASE };
  const account = { username: NEO4J_USERNAME ?? DEFAULTS.username, password: NEO4J_PASSWORD ?? '' };
  return { neo4j: { uri: NEO4J_URI, ...account, ...database } };
}

function backupsOf(
  { BACKUP_FOLDER, BACKUP_EVERY, BACKUP_KEEP }: Settings,
  workingFolder: string,
): Pick<Config, 'backups'> {
  if (BACKUP_FOLDER === undefined) return {};
  return {
    backups: {
      folder: resolve(workingFolder, BACKUP_FOLDER),
      everyHours: BACKUP_EVERY ?? DEFAULTS.backupHours,
      keep: BACKUP_KEEP ?? DEFAULTS.backupKeep,
    },
  };
}

const metricsOf = ({ METRICS_PORT, METRICS_HOST }: Settings): Pick<Config, 'metrics'> =>
  METRICS_PORT === undefined
    ? {}
    : { metrics: { host: METRICS_HOST ?? DEFAULTS.metricsHost, port: METRICS_PORT } };

const settingFailure = (name: string) => {
  if (name === 'PORT') return 'bad-port' as const;
  if (name === 'NEO4J_URI') return 'neo4j-address-invalid' as const;
  return 'bad-setting' as const;
};

/** Returns the environment variables of this process. */
export const environmentVariables = (): NodeJS.ProcessEnv => process.env;

/**
 * Returns the language of the terminal, from the environment variables LC_ALL, LC_MESSAGES, then LANG; French when
 * none is set.
 */
export function terminalLanguage(env: NodeJS.ProcessEnv = process.env): Language {
  return languageOfLocale(
    [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== ''),
  );
}

/** Whether the program was started by `npm start`, which then receives signals such as Ctrl+C in its place. */
export const startedByNpm = (env: NodeJS.ProcessEnv = process.env): boolean =>
  env.npm_lifecycle_event !== undefined;
