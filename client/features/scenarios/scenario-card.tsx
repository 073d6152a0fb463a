import { Button, Checkbox, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import type { Scenario } from '../../../domain/model/scenario.ts';
import { Failure } from '../../components/failure.tsx';
import { ToMeeting } from '../../components/to-meeting.tsx';
import { WhereWritten } from '../../components/where-written.tsx';
import { send } from '../../context/api.ts';
import { useChanges, useTryChanges } from '../../context/whatif-changes.tsx';
import { useWords } from '../../context/words.tsx';
import { AuthorDialog } from '../../editing/author-dialog.tsx';
import { useWriter } from '../../editing/use-writer.ts';
import { keepAuthor } from '../../model/author.ts';
import { useChangeWords } from '../../whatif/change-words.ts';

/**
 * A card for one saved what-if scenario: its changes, and buttons to open, rename, remove, compare it (`pick`) or
 * turn it into projects (`plan`). `tell` receives a message for the user.
 */
export function ScenarioCard(props: {
  readonly scenario: Scenario;
  readonly picked: boolean;
  /** The maximum number of scenarios is already being compared. */
  readonly full: boolean;
  pick(on: boolean): void;
  plan(): void;
  tell(said: string): void;
}) {
  const { t, language } = useWords();
  const { scenario, picked, full, pick, plan, tell } = props;
  const { id, name, note, changes, createdOn } = scenario;
  const words = useChangeWords(changes);
  const tryChanges = useTryChanges();
  const [doing, setDoing] = useState<'rename' | 'remove'>();
  const done = (): void => setDoing(undefined);
  const s = t.scenarios;
  return (
    <li className="card scenario">
      <div className="scenario-head">
        <Checkbox
          size="sm"
          label={s.compare}
          aria-label={s.compareIt(name)}
          checked={picked}
          disabled={full && !picked}
          onChange={({ currentTarget }) => pick(currentTarget.checked)}
        />
        <h2 className="card-title">{name}</h2>
        <span className="quiet">
          {s.changes(changes.length)}
          {createdOn !== undefined && ` · ${s.created(dayInWords(createdOn, language))}`}
        </span>
      </div>
      {note !== undefined && <Text size="sm">{note}</Text>}
      <ul className="plain">
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>{words(change)}</li>
        ))}
      </ul>
      <div className="element-buttons">
        <Button size="xs" onClick={() => tryChanges(changes, id)}>
          {s.open}
        </Button>
        <ToMeeting scenario={id} />
        <WhereWritten>
          <Button size="xs" variant="default" onClick={plan}>
            {s.projects}
          </Button>
          <Button size="xs" variant="default" onClick={() => setDoing('rename')}>
            {s.rename}
          </Button>
          <Button size="xs" variant="default" onClick={() => setDoing('remove')}>
            {s.remove}
          </Button>
        </WhereWritten>
      </div>
      {doing === 'rename' && <Rename scenario={scenario} done={done} />}
      {doing === 'remove' && <Remove scenario={scenario} done={done} tell={tell} />}
    </li>
  );
}

/** Returns a ref for the element that gets the keyboard focus when its component appears. */
function useFocusAtFirst<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}

function Rename({ scenario, done }: { readonly scenario: Scenario; done(): void }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState(scenario.name);
  const first = useFocusAtFirst<HTMLInputElement>();
  const writer = useWriter();
  const { mutate, error, isPending } = useMutation({
    mutationFn: () =>
      send('saveScenario', { ...scenario, name: name.trim() }, undefined, writer.author.trim()),
    onSuccess: async () => {
      keepAuthor(writer.author);
      await client.invalidateQueries();
      done();
    },
  });
  return (
    <form
      className="scenario-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') writer.signed(mutate);
      }}
    >
      <TextInput
        size="xs"
        required
        ref={first}
        maxLength={300}
        label={t.scenarios.name}
        error={name.trim() === '' && t.whatIf.nameNeeded}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <div className="element-buttons">
        <Button size="xs" type="submit" loading={isPending}>
          {t.scenarios.rename}
        </Button>
        <Button size="xs" variant="default" onClick={done}>
          {t.scenarios.cancel}
        </Button>
      </div>
      <AuthorDialog writer={writer} />
      {error !== null && <Failure error={error} retry={() => mutate()} />}
    </form>
  );
}

function Remove(props: { readonly scenario: Scenario; done(): void; tell(said: string): void }) {
  const { t } = useWords();
  const client = useQueryClient();
  const { scenario, savedAs } = useChanges();
  const { id, name } = props.scenario;
  const first = useFocusAtFirst<HTMLButtonElement>();
  const writer = useWriter();
  const s = t.scenarios;
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => send('removeScenario', { id }, undefined, writer.author.trim()),
    onSuccess: async () => {
      keepAuthor(writer.author);
      if (scenario === id) savedAs(undefined);
      await client.invalidateQueries();
      props.tell(s.removed(name));
    },
  });
  return (
    <div className="scenario-form" role="alertdialog" aria-label={s.removeSure(name)}>
      <Text size="sm">{s.removeSure(name)}</Text>
      <div className="element-buttons">
        <Button size="xs" color="red" loading={isPending} onClick={() => writer.signed(mutate)}>
          {s.remove}
        </Button>
        <Button size="xs" variant="default" ref={first} onClick={props.done}>
          {s.cancel}
        </Button>
      </div>
      <AuthorDialog writer={writer} />
      {error !== null && <Failure error={error} retry={() => mutate()} />}
    </div>
  );
}
