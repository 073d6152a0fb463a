import { Button, Select, Text, TextInput } from '@mantine/core';
import { lazy, Suspense, useId, useState } from 'react';
import { FORMALITIES, type Formality } from '../../domain/model/vocabulary.ts';
import { Day } from '../../domain/slides/state/fields.ts';
import { Failure } from '../components/failure.tsx';
import { Waiting } from '../components/waiting.tsx';
import { Refused } from '../context/api.ts';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { AuthorDialog } from '../editing/author-dialog.tsx';
import { useEdits } from '../editing/use-edits.ts';
import { changesWithout, drawnPasserelles, passerelleEdits } from './drawn-passerelles.ts';
import type { WhatIfMode } from './what-if-state.tsx';

/** Loaded on a conflict only, because it needs the labels of all fields. */
const PasserelleClash = lazy(async () => ({
  default: (await import('./passerelle-clash.tsx')).PasserelleClash,
}));

/**
 * A form that adds the new passerelles of the what-if to the real network, for all users. Passerelles from or to a
 * filière that exists only in the what-if are not written. `board` is the state of the what-if mode.
 */
export function WritePasserelles({ board }: { readonly board: WhatIfMode }) {
  const { t, vocabulary } = useWords();
  const { base, view, at } = useNetwork();
  const edits = useEdits();
  const [formality, setFormality] = useState<Formality>();
  const [first, setFirst] = useState(at);
  const id = useId();
  const written = drawnPasserelles(board, base, view);
  const problems = edits.error instanceof Refused ? (edits.error.problem?.problems ?? []) : [];
  const w = t.whatIf.write;
  const write = (): void =>
    edits.save({ edits: passerelleEdits(written, { formality, first }) }, () =>
      board.replace(changesWithout(board.changes, written), board.scenario),
    );
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{w.title}</h3>
      <p className="quiet">{w.help}</p>
      {written.length > 0 && (
        <>
          <div className="dock-numbers">
            <Select
              size="xs"
              clearable
              label={w.formality}
              placeholder={t.whatIf.notSaid}
              data={FORMALITIES.map((value) => ({ value, label: vocabulary.formality[value] }))}
              value={formality ?? null}
              onChange={(value) => setFormality(FORMALITIES.find((one) => one === value))}
            />
            <TextInput
              size="xs"
              type="date"
              label={w.first}
              value={first}
              onChange={({ currentTarget }) => {
                if (Day.safeParse(currentTarget.value).success) setFirst(currentTarget.value);
              }}
            />
          </div>
          <Button size="xs" loading={edits.pending} onClick={write}>
            {w.go(written.length)}
          </Button>
        </>
      )}
      <Text size="sm" role="status">
        {edits.status === 'saved' && w.done}
      </Text>
      {edits.error != null && <Failure error={edits.error} retry={write} />}
      {problems.map((line) => (
        <Text size="sm" key={`${line.path} ${line.code}`}>
          {line.message} {line.remedy}
        </Text>
      ))}
      {edits.clash !== undefined && (
        <Suspense fallback={<Waiting />}>
          <PasserelleClash
            conflicts={edits.clash.conflicts}
            leave={(ids) => {
              const theirs = written.filter(({ id }) => ids.includes(id));
              edits.forget();
              board.replace(changesWithout(board.changes, theirs), board.scenario);
            }}
          />
        </Suspense>
      )}
      <AuthorDialog writer={edits} />
    </section>
  );
}
