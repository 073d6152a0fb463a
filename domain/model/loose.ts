/** An object whose fields nobody has checked: a part of a document as it came. */
export type Loose = Readonly<Record<string, unknown>>;

/** Whether an unchecked value is an object with fields, and no list. */
export const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
