import { MASKED, SMALLEST_SHOWN_COUNT } from '../model/vocabulary.ts';

/**
 * Returns the value to store when a user sets a value of which something was hidden from them: `raw` is the stored
 * value, `seen` what the user saw of it, `now` what they set. A count left masked keeps its exact figure, and hidden
 * entries of a list or object are kept.
 */
export function keepHiddenValues(raw: unknown, seen: unknown, now: unknown): unknown {
  if (now === undefined || raw === undefined || seen === undefined) return now;
  if (now === MASKED) return seen === MASKED || isSmall(raw) ? raw : now;
  if (Array.isArray(now) && Array.isArray(raw) && Array.isArray(seen)) return keptItems(raw, seen, now);
  if (isRecord(now) && isRecord(raw) && isRecord(seen)) {
    const kept = Object.fromEntries(
      Object.entries(now).map(([key, value]) => [key, keepHiddenValues(raw[key], seen[key], value)]),
    );
    for (const key in raw)
      if (raw[key] !== undefined && seen[key] === undefined && now[key] === undefined) kept[key] = raw[key];
    return kept;
  }
  return now;
}

/** Matches the items of a list by name (reasons, changes of a scenario). */
function keptItems(raw: readonly unknown[], seen: readonly unknown[], now: readonly unknown[]): unknown[] {
  const [kept, shown] = [named(raw), named(seen)];
  if (kept === undefined || shown === undefined) return [...now];
  const given = new Set(now.map(nameOf));
  const hidden = [...kept].filter(([name]) => !shown.has(name) && !given.has(name)).map(([, item]) => item);
  const items = now.map((item) => {
    const name = nameOf(item);
    return name === undefined ? item : keepHiddenValues(kept.get(name), shown.get(name), item);
  });
  return [...items, ...hidden];
}

function named(items: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const names = items.map(nameOf);
  if (names.includes(undefined) || new Set(names).size < names.length) return undefined;
  return new Map(names.map((name, index) => [name!, items[index]]));
}

function nameOf(item: unknown): string | undefined {
  if (!isRecord(item)) return undefined;
  if (typeof item.reason === 'string') return item.reason;
  if (item.do === 'ADD_FILIERE' && isRecord(item.filiere)) return `ADD_FILIERE ${String(item.filiere.id)}`;
  return item.do === undefined ? undefined : JSON.stringify(item);
}

const isSmall = (raw: unknown): boolean => typeof raw === 'number' && raw > 0 && raw < SMALLEST_SHOWN_COUNT;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
