import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import * as z from 'zod';
import { THEMES } from '../../domain/map/palette.ts';
import { LANGUAGES } from '../../domain/messages/codes.ts';

/**
 * The whole state of a screen stands in its address, so that every view is a link. A schema reads it and tolerates
 * anything: a value that means nothing becomes the default, never an error.
 */

/** A value that may be absent. */
export const optional = <T extends z.ZodType<unknown, string>>(item: T) => item.optional().catch(undefined);
/** Values joined by commas; those that mean nothing are dropped. */
export const list = <T>(item: z.ZodType<T, string>) =>
  z
    .string()
    .optional()
    .transform((text) =>
      (text ?? '').split(',').flatMap((part) => {
        const read = item.safeParse(part);
        return part !== '' && read.success ? [read.data] : [];
      }),
    );
/** Yes or no, with what it is when nobody says. */
export const flag = (byDefault: boolean) =>
  z
    .enum(['0', '1'])
    .transform((text) => text === '1')
    .catch(byDefault);
/** Yes or no, or nobody said. */
export const maybeFlag = z
  .enum(['0', '1'])
  .transform((text) => text === '1')
  .optional()
  .catch(undefined);
/** A whole number within bounds. */
export const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

export const Day = z.iso.date();
export const IdText = z.string().regex(/^[A-Za-z0-9._-]+$/);

/** What every screen shares: language, day of the network, period of the flows. */
export const CommonView = z.object({
  lang: optional(z.enum(LANGUAGES)),
  /** How it looks; absent = as chosen last time in this browser. */
  theme: optional(z.enum(THEMES)),
  at: optional(Day),
  periodFrom: optional(Day),
  periodTo: optional(Day),
  /** A public of the network's library; one that is described never stands in the address. */
  audience: optional(IdText),
});
export type CommonView = z.output<typeof CommonView>;

export type ViewSchema = z.ZodObject<z.ZodRawShape>;

/** Reads a view from the query part of an address. */
export function readView<S extends ViewSchema>(schema: S, search: string): z.output<S> {
  return schema.parse(Object.fromEntries(new URLSearchParams(search))) as z.output<S>;
}

/** The query part after a change; parameters of other screens stay, values equal to the default go. */
export function writeView<S extends ViewSchema>(
  schema: S,
  search: string,
  change: Partial<z.output<S>>,
): string {
  const parameters = new URLSearchParams(search);
  const view: Record<string, unknown> = { ...readView(schema, search), ...change };
  const defaults: Record<string, unknown> = readView(schema, '');
  for (const name of Object.keys(schema.shape)) {
    const text = valueText(view[name]);
    if (text === valueText(defaults[name])) parameters.delete(name);
    else parameters.set(name, text);
  }
  return parameters.toString().replaceAll('%2C', ',');
}

function valueText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(valueText).join(',');
  // A value of several parts stands with colons between them: `area:STAGE:sector`.
  if (typeof value === 'object') return Object.values(value).join(':');
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}

/** An address of this application that keeps what every screen shares. */
export function addressWith<S extends ViewSchema>(
  path: string,
  schema: S,
  search: string,
  view: Partial<z.output<S>>,
): string {
  const common = writeView(CommonView, '', readView(CommonView, search));
  const query = writeView(schema, common, view);
  return query === '' ? path : `${path}?${query}`;
}

/** Changes part of a view; with `replace`, the change makes no step in the history of the browser. */
export type SetView<S extends ViewSchema> = (
  change: Partial<z.output<S>>,
  options?: { readonly replace?: boolean },
) => void;

/**
 * Reads one address after the other: a value that says the same as in the address before is the same one. Lists are
 * made anew at every reading, and what was worked out from an equal list, as the map, must not be worked out again.
 */
export function steadyReader<S extends ViewSchema>(schema: S): (search: string) => z.output<S> {
  let last: Readonly<Record<string, unknown>> = {};
  return (search) => {
    const view: Record<string, unknown> = readView(schema, search);
    for (const [name, value] of Object.entries(view)) {
      const known = last[name];
      // Both are read by the same part of the schema: the same text is the same value.
      if (isMade(value) && isMade(known) && valueText(value) === valueText(known)) view[name] = known;
    }
    last = view;
    return view as z.output<S>;
  };
}

const isMade = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** The view of the current address, and how to change it. */
export function useViewState<S extends ViewSchema>(schema: S): readonly [z.output<S>, SetView<S>] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const read = useMemo(() => steadyReader(schema), [schema]);
  const view = useMemo(() => read(search), [read, search]);
  const set = useCallback<SetView<S>>(
    (change, options) => {
      // Read at the moment of the change: two changes in one event must both hold.
      const query = writeView(schema, window.location.search, change);
      navigate(query === '' ? path : `${path}?${query}`, { replace: options?.replace ?? false });
    },
    [schema, path, navigate],
  );
  return [view, set];
}
