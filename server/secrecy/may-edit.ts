import type { EntryReason } from '../../domain/api/entry.ts';
import { isLoopback } from '../config.ts';

/** A row with numbers of people. */
export interface EntryRow {
  readonly list: 'flows' | 'filieres' | 'actions';
  readonly id: string;
}

/** Somebody who asks the server. There are no accounts yet, so nothing is known of a single person. */
export interface Reader {
  /** Nobody on another machine reaches the server. */
  readonly isAlone: boolean;
}

/**
 * Says who asks a server that listens on the address `host` and also answers to the names `allowedHosts`. A further name
 * means that others reach the server, for instance by a proxy in front of it.
 */
export const readerOf = (server: {
  readonly host: string;
  readonly allowedHosts: readonly string[];
}): Reader => ({ isAlone: isLoopback(server.host) && server.allowedHosts.every(isLoopback) });

/**
 * Whether a reader may edit the numbers of people of a row, and so read them as they are kept. Alone on a machine, a
 * reader may edit every row; otherwise none.
 */
export const mayEdit = (reader: Reader, _row: EntryRow): boolean => reader.isAlone;

/** Why a reader may edit no row at all; undefined when the reader may edit some. */
export const closedTo = (reader: Reader): EntryReason | undefined =>
  reader.isAlone ? undefined : 'entry-not-alone';
