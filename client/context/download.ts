import { ROUTES } from '../../domain/api.ts';
import { CarriedSeal } from '../../domain/carried/seal.ts';
import {
  addressOf,
  type Body,
  type BodyRoute,
  fetchSignedIn,
  type Query,
  refusedBy,
  refusedByFile,
  Unreachable,
} from './api.ts';
import { carriedFile } from './carried.ts';

/**
 * Requests an export file from the server with the parameters `query` (format, filters…), has the browser save it and
 * returns its name. Throws `Unreachable` without an answer of the server, `Refused` when it answers with an error.
 */
export const download = (query: Query<'exportFile'>): Promise<string> =>
  downloadFrom(addressOf('exportFile', query));

/**
 * Sends `body` as JSON to the API route called `route`, and resolves to the file that it answers with. Throws as
 * `download` does.
 */
export async function fileFrom<K extends BodyRoute>(route: K, body: Body<K>): Promise<Blob> {
  return (await answeredBy(route, body)).blob();
}

/** Does the same, has the browser save the file and returns its name. */
export async function downloadBy<K extends BodyRoute>(route: K, body: Body<K>): Promise<string> {
  return saved(await answeredBy(route, body));
}

/**
 * Requests a file at an address of the API, has the browser save it and returns its name. `signal` gives it up. Throws as
 * `download` does.
 */
export async function downloadFrom(address: string, signal?: AbortSignal): Promise<string> {
  const response = await answered(address, signal === undefined ? {} : { signal });
  return saved(response);
}

/** Does the same as `downloadFrom` with a carried file, and returns by what it is known again. */
export async function downloadSealed(address: string, signal?: AbortSignal): Promise<CarriedSeal> {
  const response = await answered(address, signal === undefined ? {} : { signal });
  const { headers } = response;
  return CarriedSeal.parse({
    name: await saved(response),
    sha256: headers.get('x-content-sha256'),
    revision: Number(headers.get('x-network-revision')),
    made: headers.get('x-made-on'),
  });
}

async function saved(response: Response): Promise<string> {
  const name = nameIn(response.headers.get('content-disposition') ?? '');
  saveAsFile(await response.blob(), name);
  return name;
}

function answeredBy<K extends BodyRoute>(route: K, body: Body<K>): Promise<Response> {
  const { path, method } = ROUTES[route];
  return answered(path, { method: method.toUpperCase(), body: JSON.stringify(body) });
}

async function answered(address: string, request: RequestInit): Promise<Response> {
  // Files are made by the server, which a carried file has none of: its answer says so.
  await carriedFile()?.answer('file', undefined).catch(refusedByFile);
  const response = await fetchSignedIn(address, {
    ...request,
    headers: {
      'Accept-Language': document.documentElement.lang,
      ...(request.body !== undefined && { 'Content-Type': 'application/json' }),
    },
  }).catch((error: unknown) => {
    if (request.signal?.aborted === true) throw error;
    throw new Unreachable('no answer', { cause: error });
  });
  if (!response.ok) throw await refusedBy(response);
  return response;
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
