import { Anchor, Button, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearch } from 'wouter';
import { freeId } from '../../domain/model/free-id.ts';
import type { Scenario } from '../../domain/model/scenario.ts';
import { idText } from '../../domain/transfer/fold.ts';
import { Failure } from '../components/failure.tsx';
import { addressWith } from '../context/address.ts';
import { send } from '../context/api.ts';
import { useNetwork } from '../context/network.tsx';
import { PATHS, ScenariosView } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';
import { AuthorDialog } from '../editing/author-dialog.tsx';
import { useWriter } from '../editing/use-writer.ts';
import { keepAuthor } from '../model/author.ts';
import type { WhatIfMode } from './what-if-state.tsx';

/**
 * A form that saves the what-if changes as a named scenario, or over the scenario that was opened. The network itself
 * does not change. `board` is the state of the what-if mode.
 */
export function SaveScenario({ board }: { readonly board: WhatIfMode }) {
  const { t } = useWords();
  const { base } = useNetwork();
  const search = useSearch();
  const client = useQueryClient();
  const known = base.document.scenarios.find(({ id }) => id === board.scenario);
  const [typed, setTyped] = useState<string>();
  const [tried, setTried] = useState(false);
  const name = typed ?? known?.name ?? '';
  const w = t.whatIf;
  const writer = useWriter();
  const { mutate, error, isPending, data, reset } = useMutation({
    mutationFn: (scenario: Scenario) => send('saveScenario', scenario, undefined, writer.author.trim()),
    onSuccess: async ({ scenario }) => {
      keepAuthor(writer.author);
      await client.invalidateQueries();
      board.savedAs(scenario.id);
      setTyped(undefined);
    },
  });
  const save = (other: boolean): void => {
    setTried(true);
    const text = name.trim();
    if (text === '') return;
    const changes = [...board.changes];
    const id = freeId(`scenario-${idText(text)}`, (one) => board.taken.has(one));
    const scenario = known !== undefined && !other ? { ...known, name: text } : { id, name: text };
    writer.signed(() => mutate({ ...scenario, changes }));
  };
  return (
    <section aria-labelledby="save-scenario">
      <h3 id="save-scenario">{w.save}</h3>
      <TextInput
        size="xs"
        label={w.scenarioName}
        maxLength={300}
        error={tried && name.trim() === '' && w.nameNeeded}
        value={name}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          reset();
        }}
      />
      <div className="element-buttons">
        <Button
          size="xs"
          loading={isPending}
          disabled={board.changes.length === 0}
          onClick={() => save(false)}
        >
          {w.saveNew}
        </Button>
        {known !== undefined && (
          <Button size="xs" variant="default" disabled={isPending} onClick={() => save(true)}>
            {w.saveOther}
          </Button>
        )}
        <Anchor component={Link} size="sm" href={addressWith(PATHS.scenarios, ScenariosView, search, {})}>
          {w.allScenarios}
        </Anchor>
      </div>
      <AuthorDialog writer={writer} />
      {error !== null && <Failure error={error} retry={() => save(false)} />}
      <Text size="sm" role="status">
        {data !== undefined && w.saved(data.scenario.name)}
      </Text>
    </section>
  );
}
