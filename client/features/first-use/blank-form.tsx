import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { HEAD_ID } from '../../../domain/change/elements.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { Day } from '../../../domain/slides/state/fields.ts';
import { Failure } from '../../components/failure.tsx';
import { addressWith } from '../../context/address.ts';
import { send } from '../../context/api.ts';
import { dayOf } from '../../context/network.tsx';
import { usePerson } from '../../context/person.tsx';
import { InventoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { keepAuthor, keptAuthor } from '../../model/author.ts';

/**
 * A form that gives an empty network a name and a date, then opens the form of its first operator. `isNamed` says
 * whether `network` has a name of its own already, which the form then proposes.
 */
export function BlankForm(props: { readonly network: NetworkDocument; readonly isNamed: boolean }) {
  const { t } = useWords();
  const search = useSearch();
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const { network, isNamed } = props;
  const [name, setName] = useState(isNamed ? network.name : '');
  const [day, setDay] = useState(() => network.asOf ?? dayOf(undefined, undefined, new Date()));
  const person = usePerson();
  const [typed, setAuthor] = useState(keptAuthor);
  const author = person?.name ?? typed;
  const [tried, setTried] = useState(false);
  const lacks = {
    name: name.trim() === '',
    day: !Day.safeParse(day).success,
    author: author.trim() === '',
  };
  const w = t.firstUse;
  const save = useMutation({
    mutationFn: () =>
      send('editNetwork', {
        author: author.trim(),
        edits: [
          {
            do: 'CHANGE',
            list: 'network',
            id: HEAD_ID,
            fields: [
              { path: 'name', was: network.name, now: name.trim() },
              { path: 'asOf', was: network.asOf, now: day },
            ],
          },
        ],
      }),
    onSuccess: async () => {
      if (person === null) keepAuthor(author);
      await client.invalidateQueries();
      navigate(addressWith(PATHS.inventory, InventoryView, search, { list: 'operators', open: 'NEW' }));
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!lacks.name && !lacks.day && !lacks.author) save.mutate();
      }}
    >
      <Stack gap="xs">
        <TextInput
          required
          label={w.name}
          placeholder={w.namePlaceholder}
          maxLength={200}
          error={tried && lacks.name && w.nameNeeded}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextInput
          required
          type="date"
          label={w.day}
          description={w.dayHelp}
          error={tried && lacks.day && w.dayNeeded}
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        {person === null && (
          <TextInput
            required
            label={t.life.author}
            description={t.life.authorHelp}
            error={tried && lacks.author && t.life.authorNeeded}
            value={author}
            onChange={({ currentTarget }) => setAuthor(currentTarget.value)}
          />
        )}
        <Button type="submit" loading={save.isPending}>
          {w.blankGo}
        </Button>
        {/* The typed text stays, so that it can be sent again when the server is back. */}
        {save.error !== null && <Failure error={save.error} retry={() => save.mutate()} />}
      </Stack>
    </form>
  );
}
