/** Names of fewer letters resemble too many variables of other programs. */
const SHORTEST = 8;

/** An environment variable whose name is nearly that of a setting, and this setting. */
export interface Misspelt {
  readonly name: string;
  readonly meant: string;
}

/**
 * Finds environment variables whose names are nearly those of settings, such as NEO4J_URL or NEO4J_USER: ignored in silence,
 * they would leave the program with another store than its administrator thinks. `alone` are those whose setting is not given,
 * `beside` those whose setting is given with another value.
 */
export function misspeltSettings(
  env: Readonly<Record<string, string | undefined>>,
  settings: readonly string[],
): { readonly alone: readonly Misspelt[]; readonly beside: readonly Misspelt[] } {
  const isGiven = (setting: string): boolean => (env[setting] ?? '') !== '';
  const alone: Misspelt[] = [];
  const beside: Misspelt[] = [];
  for (const name of Object.keys(env).sort()) {
    if (name.length < SHORTEST || !isGiven(name) || settings.includes(name)) continue;
    const near = settings.filter((setting) => isNearly(name.toUpperCase(), setting));
    const missing = near.find((setting) => !isGiven(setting));
    if (missing !== undefined) alone.push({ name, meant: missing });
    else if (near[0] !== undefined && near.every((setting) => env[setting] !== env[name]))
      beside.push({ name, meant: near[0] });
  }
  return { alone, beside };
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
