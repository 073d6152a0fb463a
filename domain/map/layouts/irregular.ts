/**
 * Returns a number from 0 to 1 that looks random but is always the same for a name and a salt. Other salts give other
 * numbers for the same name.
 */
export function irregular(name: string, salt: number): number {
  let mixed = 2166136261 ^ Math.imul(salt + 1, 0x9e3779b1);
  for (let at = 0; at < name.length; at++) mixed = Math.imul(mixed ^ name.charCodeAt(at), 16777619);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 4294967296;
}
