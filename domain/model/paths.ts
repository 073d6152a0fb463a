/** Reads the field of an element by its path, such as `entry.written.min`; undefined when the field is absent. */
export function fieldValue(element: object, path: string): unknown {
  if (!path.includes('.')) return ownValue(element, path);
  let value: unknown = element;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = ownValue(value, key);
  }
  return value;
}

/** Reads own properties only, so that a path such as `constructor` finds nothing. */
const ownValue = (element: object, key: string): unknown =>
  Object.hasOwn(element, key) ? (element as Record<string, unknown>)[key] : undefined;

/**
 * Returns a copy of an element with the field at `path` (such as `entry.written.min`) set, or removed when `value` is
 * undefined. Nested objects that become empty are removed too.
 */
export function withField<T extends object>(element: T, path: string, value: unknown): T {
  const [key = '', ...rest] = path.split('.');
  const present = ownValue(element, key);
  const inner =
    rest.length === 0
      ? value
      : withField(typeof present === 'object' && present !== null ? present : {}, rest.join('.'), value);
  const gone =
    inner === undefined ||
    (rest.length > 0 && typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0);
  if (!gone) return { ...element, [key]: inner };
  const { [key]: _gone, ...others } = element as Record<string, unknown>;
  return others as T;
}
