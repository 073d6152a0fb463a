import { type Carried, parseCarried } from '../../domain/carried/carried.ts';

/** The data of a carried file, and whether they are those that were put into it. */
export interface Island {
  readonly carried: Carried;
  readonly isWhole: boolean;
}

/** Text of an element of the file. Throws when there is none. */
export function textOf(id: string): string {
  const text = document.getElementById(id)?.textContent;
  if (text === undefined || text === null) throw new Error(`The file has no #${id}.`);
  return text.trim();
}

/** Reads the data of the file and compares their fingerprint with the one that was written beside them. */
export async function readIsland(): Promise<Island> {
  const text = textOf('data');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const said = document.querySelector('meta[name="passerelles-data-sha256"]')?.getAttribute('content');
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const carried = parseCarried(await new Response(unpacked).text());
  return { carried, isWhole: hash === said };
}
