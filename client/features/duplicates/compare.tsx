import { Alert, Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import type { Mergeable } from '../../../domain/change/mergeable.ts';
import { addressWith, useViewState } from '../../context/address.ts';
import { ask } from '../../context/api.ts';
import { DuplicatesView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { elementsIn } from '../../editing/cell-text.ts';
import { useSheet } from '../../editing/sheet.tsx';
import { fieldsOf, otherSide, type Pair, proposedSide, proposedStay, type Side } from './choose.ts';
import { Effect } from './effect.tsx';
import { FieldTable } from './field-table.tsx';
import { MarkDistinct } from './rejected-pairs.tsx';
import type { Merging } from './use-merging.ts';
import { Why } from './why.tsx';

/**
 * Two elements of a list side by side, given by their `ids`. The user chooses which one is kept and which value of
 * each field, and sees what the merge will change. `merging` holds the action that merges them.
 */
export function Compare(props: {
  readonly list: Mergeable;
  readonly ids: readonly [string, string];
  readonly merging: Merging;
}) {
  const { t } = useWords();
  const { document } = useSheet();
  const search = useSearch();
  const { list, ids, merging } = props;
  const [a, b] = ids.map((id) => elementsIn(document, list).find((one) => one.id === id));
  const sound = a !== undefined && b !== undefined && a !== b;
  return (
    <section>
      <Anchor component={Link} href={addressWith(PATHS.duplicates, DuplicatesView, search, { list })}>
        ← {t.duplicates.back}
      </Anchor>
      {sound ? (
        <SideBySide list={list} pair={{ a, b }} merging={merging} />
      ) : (
        merging.outcome !== 'merged' && (
          <Alert color="ink" my="sm">
            {ids[0] === ids[1] ? t.duplicates.sameTwice : t.duplicates.notThere}
          </Alert>
        )
      )}
    </section>
  );
}

function SideBySide(props: { readonly list: Mergeable; readonly pair: Pair; readonly merging: Merging }) {
  const { t } = useWords();
  const { words, document } = useSheet();
  const [, setView] = useViewState(DuplicatesView);
  const { list, pair, merging } = props;
  const [stays, setStays] = useState<Side>(() => proposedStay(document, list, pair));
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const { differing, alike } = fieldsOf(list, pair);
  const sideOf = (path: string): Side => chosen[path] ?? proposedSide(path, pair, stays);
  const goes = otherSide(stays);
  const taken = differing.map(({ path }) => path).filter((path) => sideOf(path) === goes);
  const merge = { list, keep: pair[stays].id, drop: pair[goes].id, take: taken };
  const { data } = useQuery({
    queryKey: ['duplicates', list],
    queryFn: ({ signal }) => ask('duplicates', { list }, signal),
  });
  const isThis = ({ ids }: { readonly ids: readonly string[] }): boolean =>
    ids.includes(pair.a.id) && ids.includes(pair.b.id);
  const candidate = data?.candidates.find(isThis);
  return (
    <Stack gap="sm" my="sm">
      <Title order={2} size="h3">
        {t.duplicates.sideBySide(words.fields.lists[list].one)}
      </Title>
      {candidate !== undefined && (
        <div>
          <Why one={candidate} />
        </div>
      )}
      <FieldTable
        list={list}
        pair={pair}
        fields={differing}
        stays={stays}
        setStays={setStays}
        sideOf={sideOf}
        choose={(path, side) => setChosen((before) => ({ ...before, [path]: side }))}
      />
      <Text size="sm" className="quiet">
        {differing.length === 0 && `${t.duplicates.noneDiffer} `}
        {t.duplicates.alike(alike)} {list === 'operators' && t.duplicates.aliases}
      </Text>
      <Effect merge={merge} />
      <Button
        className="duplicates-merge"
        loading={merging.pending}
        onClick={() => merging.take({ do: 'merge', merge }, () => setView({ a: undefined, b: undefined }))}
      >
        {t.duplicates.merge}
      </Button>
      {candidate !== undefined && (
        <MarkDistinct
          candidate={candidate}
          merging={merging}
          done={() => setView({ a: undefined, b: undefined })}
        />
      )}
    </Stack>
  );
}
