import { Anchor, Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { Link, useSearch } from 'wouter';
import { sameValue } from '../../../domain/change/elements.ts';
import { comparedView } from '../../../domain/map/compared-view.ts';
import type { Mark } from '../../../domain/map/marks.ts';
import { viewAt } from '../../../domain/map/network-view.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { Failure } from '../../components/failure.tsx';
import { addressWith, useViewState } from '../../context/address.ts';
import { ask } from '../../context/api.ts';
import { SupposedNetwork, useNetwork } from '../../context/network.tsx';
import { ExplorerView, HistoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';

/** What differs on the map since an earlier day. */
interface Since {
  readonly day: string;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Why the network as it was recorded could not be read. */
  readonly failed: unknown;
  readonly retry: () => void;
}

const Current = createContext<Since | undefined>(undefined);

/** The comparison with an earlier day; undefined when there is none. */
export const useSince = (): Since | undefined => useContext(Current);

/** The explorer on the network with what left it since a day still in it; a what-if goes first. */
export function SinceBoard({ active, children }: { readonly active: boolean; readonly children: ReactNode }) {
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
      // As the comparison of two days reads it: a planned one is not there yet.
      isThere: ({ state }) => state === 'ACTIVE' || state === 'SUSPENDED',
      same: sameValue,
    });
  }, [base, day, document]);
  const value = useMemo(
    (): Since | undefined =>
      day === undefined
        ? undefined
        : {
            day,
            marks: compared?.marks ?? NO_MARKS,
            failed: error,
            retry: () => void refetch(),
          },
    [day, compared, error, refetch],
  );
  return (
    <Current.Provider value={value}>
      <SupposedNetwork view={compared?.view ?? view}>{children}</SupposedNetwork>
    </Current.Provider>
  );
}

const NO_MARKS: ReadonlyMap<string, Mark> = new Map();

/** Says which days are compared and what that comes to, and lets go of it. */
export function SinceNote() {
  const { t, language } = useWords();
  const { at } = useNetwork();
  const search = useSearch();
  const [{ recorded }, setView] = useViewState(ExplorerView);
  const since = useSince();
  if (since === undefined) return null;
  const { day, marks, failed, retry } = since;
  if (failed !== null) return <Failure error={failed} retry={retry} />;
  const count = (mark: Mark): number => [...marks.values()].filter((one) => one === mark).length;
  const w = t.explorer.since;
  return (
    <div className="showing" role="status">
      <Text size="sm">
        {(recorded ? w.recorded : w.showing)(dayInWords(day, language), dayInWords(at, language))}{' '}
        {w.counts(count('ADDED'), count('CHANGED'), count('CLOSED'))}
      </Text>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => setView({ since: undefined, recorded: false })}
      >
        {w.stop}
      </Button>
      <Anchor
        component={Link}
        size="sm"
        underline="always"
        href={addressWith(PATHS.history, HistoryView, search, { first: day, second: at, recorded })}
      >
        {w.list}
      </Anchor>
    </div>
  );
}

/** What became of an element since that day, in a word. */
export function SinceTag({ id }: { readonly id: string }) {
  const { t } = useWords();
  const mark = useSince()?.marks.get(id);
  return mark === undefined ? null : <span className="tag supposed">{t.explorer.since.tags[mark]}</span>;
}
