import { createHash } from 'node:crypto';

/** Name space of the UUIDs: the same element always gets the same UUID. */
const NAME_SPACE = Buffer.from('5f1d1c0a8f0b4c7d9a3e6b2f40c1d7e8', 'hex');

/** Makes a UUID from the parts of a name (RFC 9562, version 5): the same name always gives the same UUID. */
export function uuid(...name: readonly (string | number)[]): string {
  const hash = createHash('sha1').update(NAME_SPACE).update(name.join('/')).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
