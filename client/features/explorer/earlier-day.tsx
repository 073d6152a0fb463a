import { Anchor, Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { Link, useSearch } from 'wouter';
import { compareDays } from '../../../domain/change/compare-days.ts';
import { sayTheSame } from '../../../domain/change/elements.ts';
import { comparedView } from '../../../domain/map/compared-view.ts';
import type { Mark } from '../../../domain/map/marks.ts';
import { typeLabel } from '../../../domain/map/names.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { Failure } from '../../components/failure.tsx';
import { addressWith, useViewState } from '../../context/address.ts';
import { ask } from '../../context/api.ts';
import { SupposedNetwork, useNetwork } from '../../context/network.tsx';
import { ExplorerView, HistoryView, hasScreen, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';

/** The differences on the map since an earlier day. */
interface EarlierDay {
  readonly day: string;
  readonly marks: ReadonlyMap<string, Mark>;
  /** What differs in lists that the map does not draw, such as agreements and actions. */
  readonly beside: ReturnType<typeof compareDays>;
  /** The error when the network recorded on that day could not be loaded; null without an error. */
  readonly failed: unknown;
  readonly retry: () => void;
}

const Current = createContext<EarlierDay | undefined>(undefined);

/**
 * Returns the comparison of the network with the earlier day in the address: that day, and a mark (added, closed,
 * changed) by id for each element that differs. Undefined when no day is compared.
 */
export const useEarlierDay = (): EarlierDay | undefined => useContext(Current);

/**
 * Compares the network with the earlier day in the address, if `active`. The components below it get a network that
 * still contains what was removed since that day, and find the differences by `useEarlierDay`.
 */
export function EarlierDayProvider({
  active,
  children,
}: {
  readonly active: boolean;
  readonly children: ReactNode;
}) {
  const { base, view, at } = useNetwork();
  const [{ since, recorded }] = useViewState(ExplorerView);
  const day = active ? since : undefined;
  const { data, error, refetch } = useQuery({
    queryKey: ['past', day],
    queryFn: ({ signal }) => ask('pastNetwork', { recorded: day ?? at }, signal),
    enabled: recorded && day !== undefined,
  });
  const document = recorded ? data?.network : base.document;
  const compared = useMemo(() => {
    if (day === undefined || document === undefined) return undefined;
    return comparedView(viewAt(document, day), base, {
      // As in the comparison of two days, a planned element does not count as present.
      isThere: ({ state }) => state === 'ACTIVE' || state === 'SUSPENDED',
      same: sayTheSame,
      // An operator whose type has another name since then (EFT, then CISP) has changed.
      sameOperator: (before, after) =>
        sayTheSame(before, after) &&
        typeLabel(document, before.type, day, 'fr') === typeLabel(base.document, after.type, at, 'fr'),
    });
  }, [base, at, day, document]);
  const beside = useMemo(
    () =>
      day === undefined || document === undefined
        ? NOTHING
        : compareDays({ document, at: day }, { document: base.document, at }, BESIDE),
    [base, at, day, document],
  );
  const value = useMemo(
    (): EarlierDay | undefined =>
      day === undefined
        ? undefined
        : {
            day,
            marks: compared?.marks ?? NO_MARKS,
            beside,
            failed: error,
            retry: () => void refetch(),
          },
    [day, compared, beside, error, refetch],
  );
  return (
    <Current.Provider value={value}>
      <SupposedNetwork view={compared?.view ?? view}>{children}</SupposedNetwork>
    </Current.Provider>
  );
}

const NO_MARKS: ReadonlyMap<string, Mark> = new Map();
/** Lists whose elements the map does not draw, but which a comparison of two days counts. */
const BESIDE = ['operatorTypes', 'sites', 'agreements', 'obstacles', 'mitigations', 'actions'] as const;
const NOTHING: ReturnType<typeof compareDays> = [];

/**
 * A note that names the compared days and counts the differences, with a button that ends the comparison. It says how
 * many drawn passerelles have no first day (`undated`), as they count as existing on the earlier day.
 */
export function EarlierDayNote({ undated }: { readonly undated: number }) {
  const { t, language } = useWords();
  const { at, view } = useNetwork();
  const search = useSearch();
  const [{ recorded }, setView] = useViewState(ExplorerView);
  const since = useEarlierDay();
  if (since === undefined) return null;
  const { day, marks, beside, failed, retry } = since;
  if (failed !== null) return <Failure error={failed} retry={retry} />;
  const count = (mark: Mark): number => [...marks.values()].filter((one) => one === mark).length;
  const w = t.explorer.since;
  // An operator is no box of the map: it changes with the name of its type, which the list counts once for all of them.
  const operators = [...marks].filter(([id, mark]) => mark === 'CHANGED' && view.operators.has(id)).length;
  const notDrawn = [
    ...(operators === 0 ? [] : [w.operatorsChanged(operators)]),
    ...BESIDE.flatMap((list) => {
      const n = beside.filter((one) => one.list === list).length;
      return n === 0 ? [] : [w.besideCount[list](n)];
    }),
  ];
  return (
    <div className="showing" role="status">
      <Text size="sm">
        {(recorded ? w.recorded : w.showing)(dayInWords(day, language), dayInWords(at, language))}{' '}
        {w.counts(count('ADDED'), count('CHANGED') - operators, count('CLOSED'))}{' '}
        {notDrawn.length > 0 && w.beside(notDrawn.join(', '))}{' '}
        {undated > 0 && t.look.undated(undated, dayInWords(day, language))}
      </Text>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => setView({ since: undefined, recorded: false })}
      >
        {w.stop}
      </Button>
      {hasScreen('history') && (
        <Anchor
          component={Link}
          size="sm"
          underline="always"
          href={addressWith(PATHS.history, HistoryView, search, { first: day, second: at, recorded })}
        >
          {w.list}
        </Anchor>
      )}
    </div>
  );
}

/**
 * A tag that says whether the element `id` was added, changed or removed since the earlier day with which the network
 * is compared. Nothing is shown when it did not change.
 */
export function EarlierDayTag({ id }: { readonly id: string }) {
  const { t } = useWords();
  const mark = useEarlierDay()?.marks.get(id);
  return mark === undefined ? null : <span className="tag supposed">{t.explorer.since.tags[mark]}</span>;
}
