/** A short name of a document on the web: the last part of its path, or its host. */
export function documentName(link: string): string {
  const [, host = link, path = ''] = /^https?:\/\/([^/?#]+)([^?#]*)/.exec(link) ?? [];
  const last = path.split('/').filter(Boolean).at(-1);
  return last === undefined ? host : `${decoded(last)} (${host})`;
}

/** A part of an address in plain signs; as it is where it is badly written. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
