import { Anchor, Button, NativeSelect, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from 'wouter';
import type { DuplicateCandidate } from '../../../domain/api/questions/duplicates.ts';
import { MERGEABLE } from '../../../domain/change/mergeable.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Failure } from '../../components/failure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { addressWith, useViewState } from '../../context/address.ts';
import { ask } from '../../context/api.ts';
import { DuplicatesView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import { ByHand } from './by-hand.tsx';
import type { Merging } from './use-merging.ts';
import { Why } from './why.tsx';

/**
 * The likely duplicates of the list that the address names, the most likely first, then the pairs that were marked as
 * distinct. `merging` holds the actions on a pair (merge, mark as distinct, undo).
 */
export function CandidateList({ merging }: { readonly merging: Merging }) {
  const { t } = useWords();
  const { words } = useSheet();
  const [{ list }, setView] = useViewState(DuplicatesView);
  const { data, error, refetch } = useQuery({
    queryKey: ['duplicates', list],
    queryFn: ({ signal }) => ask('duplicates', list === undefined ? {} : { list }, signal),
    placeholderData: keepPreviousData,
  });
  if (error !== null) return <Failure error={error} retry={refetch} />;
  if (data === undefined) return <Waiting />;
  const { candidates, total, counts, compared, setAside } = data;
  const lists = list === undefined ? MERGEABLE : [list];
  const sum = (of: Readonly<Record<string, number>>, which: readonly string[] = MERGEABLE): number =>
    which.reduce((made, one) => made + (of[one] ?? 0), 0);
  return (
    <>
      <NativeSelect
        label={t.duplicates.list}
        className="duplicates-list"
        value={list ?? ''}
        onChange={({ currentTarget: { value } }) => setView({ list: MERGEABLE.find((one) => one === value) })}
        data={[
          { value: '', label: t.duplicates.all(sum(counts)) },
          ...MERGEABLE.map((one) => ({
            value: one,
            label: t.duplicates.one(words.fields.lists[one].many, counts[one] ?? 0),
          })),
        ]}
      />
      <Text size="sm" role="status" my="sm">
        {total === 0 ? t.duplicates.none : t.duplicates.shown(candidates.length, total, sum(compared, lists))}
      </Text>
      <ul className="plain duplicates-pairs">
        {candidates.map((one) => (
          <Candidate key={one.ids.join(' ')} one={one} />
        ))}
      </ul>
      {setAside.length > 0 && (
        <Disclosure title={t.duplicates.asideList(setAside.length)}>
          <ul className="plain duplicates-pairs">
            {setAside.map((one) => (
              <RejectedPairs key={one.ids.join(' ')} one={one} merging={merging} />
            ))}
          </ul>
        </Disclosure>
      )}
      <ByHand />
    </>
  );
}

function usePairNames({ ids }: DuplicateCandidate): readonly [string, string] {
  const { names } = useSheet();
  const nameOf = (id: string): string => names.longNameOf(id) ?? names.nameOf(id) ?? id;
  return [nameOf(ids[0]), nameOf(ids[1])];
}

function PairTitle({ one }: { readonly one: DuplicateCandidate }) {
  const { t } = useWords();
  const [a, b] = usePairNames(one);
  // Two elements with the same name are told apart by their ids.
  const idOf = (id: string) => a === b && <span className="quiet"> ({id})</span>;
  return (
    <p className="duplicates-names">
      <strong>{a}</strong>
      {idOf(one.ids[0])} {t.duplicates.and} <strong>{b}</strong>
      {idOf(one.ids[1])}
    </p>
  );
}

function Candidate({ one }: { readonly one: DuplicateCandidate }) {
  const { t, language } = useWords();
  const { words } = useSheet();
  const search = useSearch();
  const [a, b] = usePairNames(one);
  const { list, ids, said } = one;
  return (
    <li className="duplicates-pair">
      <p className="quiet">{words.fields.lists[list].one}</p>
      <PairTitle one={one} />
      <Why one={one} />
      {said !== null && <p>{t.duplicates.asideAgain(said.author, dayInWords(said.date, language))}</p>}
      <Anchor
        component={Link}
        href={addressWith(PATHS.duplicates, DuplicatesView, search, { list, a: ids[0], b: ids[1] })}
        aria-label={t.duplicates.compareNames(a, b)}
      >
        {t.duplicates.compare}
      </Anchor>
    </li>
  );
}

function RejectedPairs({ one, merging }: { readonly one: DuplicateCandidate; readonly merging: Merging }) {
  const { t, language } = useWords();
  const { said } = one;
  if (said === null) return null;
  const edits = () => [{ do: 'REMOVE' as const, list: 'findingLives' as const, id: said.life }];
  return (
    <li className="duplicates-pair">
      <PairTitle one={one} />
      <p>{t.duplicates.asideSaid(said.author, dayInWords(said.date, language), said.reason ?? '')}</p>
      <Button
        size="xs"
        variant="default"
        disabled={merging.pending}
        onClick={() => merging.take({ do: 'say', edits, done: 'back' })}
      >
        {t.duplicates.asideRevoke}
      </Button>
    </li>
  );
}
