/** A part of a query in plain letters; as it stands where its escapes are broken. */
function decoded(part: string): string {
  const spaced = part.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Reads `name=value&name=value`, as in the query of an address, into its values by name. Of equal names the last counts. */
export const queryValues = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .replace(/^\?/, '')
      .split('&')
      .filter((field) => field !== '')
      .map((field) => {
        const at = field.indexOf('=');
        return at < 0 ? [decoded(field), ''] : [decoded(field.slice(0, at)), decoded(field.slice(at + 1))];
      }),
  );
