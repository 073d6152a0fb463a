import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import { unknownElement } from '../../domain/answers/refusal.ts';
import { type Carried, carriedNetwork } from '../../domain/carried/carried.ts';
import { slug } from '../../domain/transfer/fold.ts';
import { failure, systemCode } from '../errors.ts';
import { CARRIED_PAGE } from '../paths.ts';
import type { ExportedFile } from '../transfer/write/export-file.ts';

/** Places in the built page that the server fills in. They stand before the program, so the first of each is meant. */
const HASH_PLACE = '%PASSERELLES-HASH%';
const DATA_PLACE = '%PASSERELLES-DATA%';

/** The fingerprint of some bytes or of a text: SHA-256 in hexadecimal digits. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/**
 * Makes the file that carries a network away, with its fingerprint: one page that opens without a server, with the network
 * as readers see it. `meeting` and `story` are the ids of the meeting and the story that it is for. Throws the failures `unknown-element` and
 * `carried-unavailable`.
 */
export async function carriedFile(
  { document, revision }: OpenNetwork,
  { meeting: id, story: told }: Pick<Carried, 'meeting' | 'story'>,
  today: string,
): Promise<ExportedFile> {
  const meeting = document.meetings.find((one) => one.id === id);
  if (id !== undefined && meeting === undefined) throw unknownElement('meeting', id);
  const story = document.stories.find((one) => one.id === told);
  if (told !== undefined && story === undefined) throw unknownElement('story', told);
  const carried: Carried = {
    ...{ form: 1, revision, made: today, meeting: id, story: told },
    network: carriedNetwork(document, { meeting: id, story: told }),
  };
  const data = (await promisify(gzip)(JSON.stringify(carried), { level: 9 })).toString('base64');
  const page = (await builtPage()).replace(HASH_PLACE, sha256(data)).replace(DATA_PLACE, data);
  const bytes = new TextEncoder().encode(page);
  const name = `${slug([meeting?.name ?? story?.name ?? document.name, today].join(' ')) || 'passerelles'}.html`;
  const hash = sha256(bytes);
  const seal = { name, sha256: hash, revision, made: today };
  return { name, mediaType: 'text/html; charset=utf-8', bytes, sha256: hash, seal };
}

const builtPage = (): Promise<string> =>
  readFile(CARRIED_PAGE, 'utf8').catch((error: unknown) => {
    throw systemCode(error) === 'ENOENT' ? failure('carried-unavailable') : error;
  });

/** What a carried file says of itself. */
export interface CarriedCheck {
  /** Fingerprint of the whole file. */
  readonly sha256: string;
  /** Whether its data are those that were put into it. */
  readonly isDataWhole: boolean;
}

/** Compares the data of a carried file with their fingerprint. Undefined for another file. */
export function checkCarried(bytes: Uint8Array): CarriedCheck | undefined {
  const text = new TextDecoder().decode(bytes);
  const [, said] = /<meta name="passerelles-data-sha256" content="([^"]*)"/.exec(text) ?? [];
  const [, data] = /<script type="application\/octet-stream" id="data">([^<]*)<\/script>/.exec(text) ?? [];
  if (said === undefined || data === undefined) return undefined;
  return { sha256: sha256(bytes), isDataWhole: sha256(data.trim()) === said };
}
