import { gunzipSync } from 'node:zlib';
import type { Carried } from '../../domain/carried/carried.ts';

/** The packed data of a file that carries a network, as they stand in it. */
export const carriedDataOf = (bytes: Uint8Array): string =>
  /id="data">([^<]*)</.exec(new TextDecoder().decode(bytes))?.[1] ?? '';

/** What a file that carries a network holds. */
export const carriedIn = (bytes: Uint8Array): Carried =>
  JSON.parse(gunzipSync(Buffer.from(carriedDataOf(bytes), 'base64')).toString('utf8')) as Carried;
