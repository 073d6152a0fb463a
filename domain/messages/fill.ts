/**
 * Replaces the places `{name}` in a message by the values with these names. A place without a value stays visible, so
 * that it is noticed.
 */
export function fill(
  text: string,
  values: Readonly<Record<string, string | number | undefined>> = {},
): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? place : String(value);
  });
}
