import { AudienceProfile } from '../../domain/model/audience.ts';
import { DIMENSIONS } from '../../domain/model/vocabulary.ts';

/** What a shared profile begins with, after the `#` of an address: that part never reaches a server. */
const MARK = 'public:';

/** A profile as its fields, to stand after the `#` of an address. */
export const profileText = (profile: AudienceProfile): string => MARK + profileFields(profile);

/** A profile as its fields, `age=24&statuses=…`. */
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

/** Whether a fragment says that it holds a profile, readable or not. */
export const holdsProfile = (fragment: string): boolean => fragment.replace(/^#/, '').startsWith(MARK);

/** The profile of a fragment, or undefined when it holds none, or one that means nothing. */
export function profileFrom(fragment: string): AudienceProfile | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(MARK)) return undefined;
  return profileOfFields(text.slice(MARK.length));
}

/** The profile that fields say, or undefined when they mean nothing, or nobody in particular. */
export function profileOfFields(text: string): AudienceProfile | undefined {
  const fields = new URLSearchParams(text);
  const read = AudienceProfile.safeParse(valuesOf(fields));
  return read.success ? cleanProfile(read.data) : undefined;
}

function valuesOf(fields: URLSearchParams): Record<string, unknown> {
  const levels: Record<string, number> = {};
  const values: Record<string, unknown> = {};
  for (const [name, text] of fields) {
    if ((DIMENSIONS as readonly string[]).includes(name)) levels[name] = Number(text);
    else if (name === 'age' || name === 'rightsMonths') values[name] = Number(text);
    else if (name === 'hasCar' || name === 'needsChildcare') values[name] = text === 'true';
    else if (name === 'commune') values[name] = text;
    else values[name] = text.split(',');
  }
  return Object.keys(levels).length === 0 ? values : { ...values, levels };
}

/** The profile without what says nothing; undefined when nothing is left: that is everyone. */
export function cleanProfile(profile: AudienceProfile): AudienceProfile | undefined {
  const said = (value: unknown): boolean =>
    value !== undefined &&
    !(Array.isArray(value) && value.length === 0) &&
    !(typeof value === 'object' && Object.values(value as object).every((part) => part === undefined));
  const kept = Object.fromEntries(Object.entries(profile).filter(([, value]) => said(value)));
  return Object.keys(kept).length === 0 ? undefined : (kept as AudienceProfile);
}
