/** Names of fewer letters resemble too many variables of other programs. */
const SHORTEST = 8;

/**
 * Finds an environment variable whose name is nearly that of a setting which is not given, such as NEO4J_URL or
 * NEO4J_USER: ignored in silence, it would leave the program with another store than its administrator thinks. Returns it
 * with the name of the setting.
 */
export function misspeltSetting(
  env: Readonly<Record<string, string | undefined>>,
  settings: readonly string[],
): { readonly name: string; readonly meant: string } | undefined {
  const missing = settings.filter((setting) => (env[setting] ?? '') === '');
  for (const name of Object.keys(env).sort()) {
    if (name.length < SHORTEST || env[name] === '' || settings.includes(name)) continue;
    const meant = missing.find((setting) => isNearly(name.toUpperCase(), setting));
    if (meant !== undefined) return { name, meant };
  }
  return undefined;
}

/** Whether one name begins with the other, or they differ by one letter that is wrong, missing, added or swapped. */
function isNearly(name: string, setting: string): boolean {
  if (setting.length < SHORTEST) return false;
  if (name === setting) return true;
  if (name.startsWith(setting) || setting.startsWith(name)) return true;
  let start = 0;
  while (start < name.length && name[start] === setting[start]) start += 1;
  const rest = [name.slice(start), setting.slice(start)] as const;
  const [given, wanted] = rest;
  return (
    given.slice(1) === wanted.slice(1) ||
    given.slice(1) === wanted ||
    given === wanted.slice(1) ||
    (given[0] === wanted[1] && given[1] === wanted[0] && given.slice(2) === wanted.slice(2))
  );
}
