import { addressOf, type Query, refusedBy, Unreachable } from './api.ts';

/**
 * Requests an export file from the server with the parameters `query` (format, filters…), has the browser save it and
 * returns its name. Throws `Unreachable` without an answer of the server, `Refused` when it answers with an error.
 */
export const download = (query: Query<'exportFile'>): Promise<string> =>
  downloadFrom(addressOf('exportFile', query));

/**
 * Requests a file at an address of the API, has the browser save it and returns its name. `signal` gives it up. Throws as
 * `download` does.
 */
export async function downloadFrom(address: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(address, {
    headers: { 'Accept-Language': document.documentElement.lang },
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted === true) throw error;
    throw new Unreachable('no answer', { cause: error });
  });
  if (!response.ok) throw await refusedBy(response);
  const name = nameIn(response.headers.get('content-disposition') ?? '');
  saveAsFile(await response.blob(), name);
  return name;
}

/** Has the browser save a file in its download folder, called `name`. */
export function saveAsFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has read the file by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Has the browser save `text`, which must be CSV already, as a file called `name`. */
export const saveAsCsv = (text: string, name: string): void =>
  saveAsFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);

/**
 * The file name in a `Content-Disposition` header. The encoded form, which can hold accents, wins over the
 * plain one; `passerelles` without either.
 */
function nameIn(disposition: string): string {
  const [, coded] = /filename\*=UTF-8''([^;]+)/.exec(disposition) ?? [];
  const [, plain] = /filename="?([^";]+)"?/.exec(disposition) ?? [];
  return coded === undefined ? (plain ?? 'passerelles') : decodeURIComponent(coded);
}
