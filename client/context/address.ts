import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import * as z from 'zod';
import { THEMES } from '../../domain/map/palette.ts';
import { LANGUAGES } from '../../domain/messages/codes.ts';
import { dayFields, optional } from '../../domain/slides/state/fields.ts';

/**
 * The state of a screen is kept in its address, so that every view is a link. A schema reads the address and
 * never throws: an invalid value becomes the default.
 */

/** The state that all screens share: language, theme, day of the network, period of the flows, audience. */
export const CommonView = z.object({
  lang: optional(z.enum(LANGUAGES)),
  /** Colour theme; absent = the one chosen last in this browser. */
  theme: optional(z.enum(THEMES)),
  ...dayFields,
});
export type CommonView = z.output<typeof CommonView>;

type ViewSchema = z.ZodObject<z.ZodRawShape>;

/**
 * Reads the state of a screen (filters, selection…) from the query part of an address, `search`. `schema` lists the
 * parameters of the screen. Absent or invalid parameters get their default.
 */
export function readView<S extends ViewSchema>(schema: S, search: string): z.output<S> {
  return schema.parse(Object.fromEntries(new URLSearchParams(search))) as z.output<S>;
}

/**
 * Changes some parameters in the query part of an address, `search`, and returns the new query. `schema` lists the
 * parameters of the screen; those of other screens stay. Parameters equal to their default are left out.
 */
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
  // The parts of an object are joined by colons: `area:STAGE:sector`.
  if (typeof value === 'object') return Object.values(value).join(':');
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}

/**
 * Builds an address that leads to the screen at `path` in the state `view`. `schema` lists the parameters of that
 * screen. Language, theme, day, period and audience are taken over from `search`, the query part of the current
 * address.
 */
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

/** Changes part of a view. With `replace`, the change adds no entry to the browser's history. */
export type SetView<S extends ViewSchema> = (
  change: Partial<z.output<S>>,
  options?: { readonly replace?: boolean },
) => void;

/**
 * Returns a function that reads the state of a screen from the query part of an address; `schema` lists the screen's
 * parameters. Lists and objects equal to those of the previous reading stay the same objects, so that results
 * memoized on them are not computed again.
 */
export function steadyReader<S extends ViewSchema>(schema: S): (search: string) => z.output<S> {
  let last: Readonly<Record<string, unknown>> = {};
  return (search) => {
    const view: Record<string, unknown> = readView(schema, search);
    for (const [name, value] of Object.entries(view)) {
      const known = last[name];
      // Both were read by the same part of the schema, so equal text means equal values.
      if (isMade(value) && isMade(known) && valueText(value) === valueText(known)) view[name] = known;
    }
    last = view;
    return view as z.output<S>;
  };
}

const isMade = (value: unknown): boolean => typeof value === 'object' && value !== null;

/**
 * Returns the state of a screen (filters, selection…) as the current address holds it, and a function that changes
 * part of it in the address. `schema` lists the parameters of the screen.
 */
export function useViewState<S extends ViewSchema>(schema: S): readonly [z.output<S>, SetView<S>] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const read = useMemo(() => steadyReader(schema), [schema]);
  const view = useMemo(() => read(search), [read, search]);
  const set = useCallback<SetView<S>>(
    (change, options) => {
      // Read at the moment of the change, so that two changes in one event are both kept.
      const query = writeView(schema, window.location.search, change);
      navigate(query === '' ? path : `${path}?${query}`, { replace: options?.replace ?? false });
    },
    [schema, path, navigate],
  );
  return [view, set];
}
