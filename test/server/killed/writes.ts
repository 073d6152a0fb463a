import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeRecord } from '../../../domain/change/record.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { PROJECT_ROOT } from '../../../server/paths.ts';
import { filiere, network } from '../../support/builders.ts';
import { flatSheet } from '../../support/flat-sheet.ts';
import type { Chance } from '../../support/fuzz/chance.ts';
import { hashOf } from './held.ts';

/** A running program, as somebody reaches it. */
export interface Reached {
  readonly url: string;
  /** Of a session, where the program has accounts. */
  readonly cookie: string;
}

/** What a program acknowledged. */
export interface Answered {
  /** The revision that the network has then. */
  readonly revision?: number;
  readonly record?: ChangeRecord | null;
  /** Name of a backup that was made. */
  readonly name?: string;
}

/** Something that is asked of a running program, ready to be sent. */
export interface Asked {
  readonly kind: AskedKind;
  readonly send: () => Promise<Answered>;
  /** Whether the whole of it was done to a network, given the one before and the one after. */
  readonly isDone: (before: NetworkDocument, after: NetworkDocument) => boolean;
}

export const WRITES = ['EDIT', 'IMPORT', 'MERGE', 'UNDO', 'OLDER_FILE'] as const;
export type AskedKind = (typeof WRITES)[number] | 'BACKUP_MADE';

/** The program refused what it was asked for, and said why. */
export class Refused extends Error {}

/** Asks a program, and returns its answer as JSON. Throws `Refused`, and the error of a connection that was cut. */
export async function ask<T>({ url, cookie }: Reached, path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(`${url}${path}`, {
    ...init,
    headers: { 'Content-Type': 'application/json', ...(cookie && { Cookie: cookie }), ...init.headers },
  });
  const text = await response.text();
  if (!response.ok) throw new Refused(`${response.status} ${text.slice(0, 1_000)}`);
  return JSON.parse(text) as T;
}

const post = <T>(reached: Reached, path: string, body: object): Promise<T> =>
  ask<T>(reached, path, { method: 'POST', body: JSON.stringify(body) });

interface Parts {
  readonly reached: Reached;
  readonly chance: Chance;
  /** Says what nothing else is called. */
  readonly number: number;
  /** The networks of past revisions that are known, as hashes. */
  readonly past: ReadonlyMap<number, string>;
}

/** Prepares what is asked of a program, for the network that it has now. */
export async function prepared(kind: AskedKind, parts: Parts): Promise<Asked> {
  const { reached } = parts;
  const seen = await ask<{ revision: number; network: NetworkDocument }>(reached, '/api/network');
  const asked = await PREPARED[kind](parts, seen.network, seen.revision);
  return { kind, ...asked };
}

type Prepare = (
  parts: Parts,
  seen: NetworkDocument,
  revision: number,
) => Omit<Asked, 'kind'> | Promise<Omit<Asked, 'kind'>>;

const AUTHOR = 'Essai';
/** Filières that one edit renames, and rows of a table. */
const MANY = 12;
const OLDER = ['version-8', 'version-9', 'version-10'];

const edit: Prepare = ({ reached, number }, { filieres }) => {
  const renamed = filieres.filter((_one, at) => (at + number) % 4 === 0).slice(0, MANY);
  const outlet = { id: `outlet-${number}`, name: `Débouché ${number}` };
  const nameOf = (id: string): string => `Nom ${number} de ${id}`;
  const edits = [
    { do: 'ADD', list: 'outlets', element: outlet },
    ...renamed.map(({ id, name }) => ({
      ...{ do: 'CHANGE', list: 'filieres', id },
      fields: [{ path: 'name', was: name, now: nameOf(id) }],
    })),
  ];
  return {
    send: () => post(reached, '/api/changes', { author: AUTHOR, edits }),
    isDone: (_before, after) =>
      after.outlets.some(({ id }) => id === outlet.id) &&
      renamed.every(({ id }) => after.filieres.find((one) => one.id === id)?.name === nameOf(id)),
  };
};

const imported: Prepare = async ({ reached, number }, _seen, revision) => {
  const ids = Array.from({ length: MANY }, (_, at) => `table-${number}-${at}`);
  const { rows } = flatSheet(network({ filieres: ids.map((id) => filiere(id)) })).sheets[0];
  const table = rows.map((row) => row.map((cell) => `"${cell ?? ''}"`).join(';')).join('\r\n');
  const { file, mapping } = await ask<{ file: string; mapping: object }>(
    reached,
    `/api/files?name=table-${number}.csv`,
    { method: 'POST', body: table, headers: { 'Content-Type': 'text/csv' } },
  );
  return {
    send: () => post(reached, '/api/imports/commit', { file, mapping, revision, author: AUTHOR }),
    isDone: (_before, after) => {
      const found = after.filieres.filter(({ id }) => ids.includes(id));
      const operators = new Set(after.operators.map(({ id }) => id));
      return found.length === MANY && found.every(({ operator }) => operators.has(operator));
    },
  };
};

const merge: Prepare = ({ reached, chance }, { operators }) => {
  const at = chance.below(operators.length);
  const keep = operators[at]!.id;
  const drop = operators[(at + 1) % operators.length]!.id;
  return {
    send: () => post(reached, '/api/duplicates/merge', { list: 'operators', keep, drop, author: AUTHOR }),
    isDone: (_before, after) =>
      after.operators.some(({ id }) => id === keep) &&
      !after.operators.some(({ id }) => id === drop) &&
      !after.filieres.some(({ operator }) => operator === drop),
  };
};

/** Takes back the last write. */
const undo: Prepare = ({ reached, past }, _seen, revision) => ({
  send: () => post(reached, '/api/changes/take-back', { revision, author: AUTHOR }),
  isDone: (_before, after) => [undefined, hashOf(after)].includes(past.get(revision - 1)),
});

/** Replaces the network by a document of an earlier version of the format. */
const olderFile: Prepare = ({ reached, chance }) => {
  const path = join(PROJECT_ROOT, 'test', 'fixtures', 'older', `${chance.pick(OLDER)}.json`);
  const text = readFileSync(path, 'utf8');
  const given = JSON.parse(text) as NetworkDocument;
  const ids = (of: NetworkDocument): string => JSON.stringify(of.filieres.map(({ id }) => id).sort());
  return {
    send: () => ask(reached, '/api/network', { method: 'PUT', body: text }),
    isDone: (_before, after) => after.name === given.name && ids(after) === ids(given),
  };
};

const backupMade: Prepare = ({ reached }) => ({
  send: async () => {
    const { name } = await post<{ name: string }>(reached, '/api/backups', {});
    return { name };
  },
  isDone: () => false,
});

const PREPARED: Readonly<Record<AskedKind, Prepare>> = {
  EDIT: edit,
  IMPORT: imported,
  MERGE: merge,
  UNDO: undo,
  OLDER_FILE: olderFile,
  BACKUP_MADE: backupMade,
};
