/** Fields of elements by their paths, `entry.written.min`. */

/** The value of a field in an element; undefined where nobody said. */
export function fieldValue(element: object, path: string): unknown {
  if (!path.includes('.')) return ownValue(element, path);
  let value: unknown = element;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = ownValue(value, key);
  }
  return value;
}

/** A path may name what every object has, such as `constructor`: that is no field. */
const ownValue = (element: object, key: string): unknown =>
  Object.hasOwn(element, key) ? (element as Record<string, unknown>)[key] : undefined;

/** The same element with a field set, or taken away when `value` is undefined; objects left empty go with it. */
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
