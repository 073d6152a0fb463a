import { AudienceProfile } from '../../domain/model/audience.ts';
import { DIMENSIONS } from '../../domain/model/vocabulary.ts';

/** Prefix of a shared profile in the fragment of an address. Browsers never send the fragment to a server. */
const MARK = 'public:';

/**
 * Writes an audience profile (age, status… of supposed learners) as the fragment of an address, the part after `#`,
 * which browsers never send to a server.
 */
export const profileText = (profile: AudienceProfile): string => MARK + profileFields(profile);

/**
 * Writes an audience profile (age, status… of supposed learners) as a text such as `age=24&statuses=…`. Unknown
 * traits are left out.
 */
export function profileFields(profile: AudienceProfile): string {
  const { levels = {}, ...plain } = profile;
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries(plain)) {
    if (value !== undefined) fields.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  for (const dimension of DIMENSIONS) {
    const level = levels[dimension];
    if (level !== undefined) fields.set(dimension, String(level));
  }
  return fields.toString().replaceAll('%2C', ',');
}

/**
 * Whether the fragment of an address (the part after `#`) claims to hold an audience profile (age, status… of
 * supposed learners), readable or not.
 */
export const holdsProfile = (fragment: string): boolean => fragment.replace(/^#/, '').startsWith(MARK);

/**
 * Reads an audience profile (age, status… of supposed learners) from the fragment of an address, the part after `#`;
 * undefined when it holds none or an invalid one.
 */
export function profileFrom(fragment: string): AudienceProfile | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(MARK)) return undefined;
  return profileOfFields(text.slice(MARK.length));
}

/**
 * Reads an audience profile (age, status… of supposed learners) from a text such as `age=24&statuses=…`; undefined
 * when it is invalid or empty.
 */
export function profileOfFields(text: string): AudienceProfile | undefined {
  const fields = new URLSearchParams(text);
  const read = AudienceProfile.safeParse(valuesOf(fields));
  return read.success ? cleanProfile(read.data) : undefined;
}

/** Fields of a profile that are true or false. */
const YES_OR_NO: readonly string[] = ['hasCar', 'needsChildcare', 'loneParent', 'woman', 'literate'];

function valuesOf(fields: URLSearchParams): Record<string, unknown> {
  const levels: Record<string, number> = {};
  const values: Record<string, unknown> = {};
  for (const [name, text] of fields) {
    if ((DIMENSIONS as readonly string[]).includes(name)) levels[name] = Number(text);
    else if (name === 'age' || name === 'rightsMonths') values[name] = Number(text);
    else if (YES_OR_NO.includes(name)) values[name] = text === 'true';
    else if (name === 'commune') values[name] = text;
    else values[name] = text.split(',');
  }
  return Object.keys(levels).length === 0 ? values : { ...values, levels };
}

/**
 * Returns an audience profile (age, status… of supposed learners) without its empty fields; undefined when nothing is
 * left, which means everyone.
 */
export function cleanProfile(profile: AudienceProfile): AudienceProfile | undefined {
  const said = (value: unknown): boolean =>
    value !== undefined &&
    !(Array.isArray(value) && value.length === 0) &&
    !(typeof value === 'object' && Object.values(value as object).every((part) => part === undefined));
  const kept = Object.fromEntries(Object.entries(profile).filter(([, value]) => said(value)));
  return Object.keys(kept).length === 0 ? undefined : (kept as AudienceProfile);
}
