import { Combobox, Modal, TextInput, useCombobox } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { SearchResult } from '../../components/search-result.tsx';
import { useWords } from '../../context/words.tsx';
import { find, fold, type Hit, type Searchable, searchIndex } from '../../model/search.ts';
import type { SearchEntry } from '../../model/search-entries.ts';
import type { Command } from './command.ts';
import { commandsFor } from './commands.ts';
import { dayCommands } from './day-commands.ts';
import './palette.css';
import { useContextOfCommands } from './use-context.ts';
import { useEntries } from './use-entries.ts';

const MOST = 40;

/** A command in the form that the search index takes. */
interface Offered extends Searchable {
  readonly command: Command;
}
type Line = { readonly command: Command } | { readonly hit: Hit<SearchEntry> };

const offered = (command: Command): Offered => ({
  command,
  weight: 0.25,
  names: [
    { why: 'label', text: command.label, weight: 0 },
    { why: 'also', text: command.also, weight: 2 },
  ],
});

/**
 * The command palette: a dialog in which the user types to find elements and commands, by keyboard, on any screen.
 * `close` closes it, and then calls the function that it is given, such as the chosen command.
 */
export function Palette({ close }: { close(after?: () => void): void }) {
  const { t } = useWords();
  return (
    <Modal
      opened
      onClose={() => close()}
      title={t.palette.title}
      size="lg"
      yOffset="8vh"
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t.palette.close }}
    >
      <Content close={close} />
    </Modal>
  );
}

function Content({ close }: { close(after?: () => void): void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const context = useContextOfCommands();
  const { entries, choose } = useEntries(context);
  const combobox = useCombobox({ opened: true });
  const commands = useMemo(() => commandsFor(context), [context]);
  const index = useMemo(
    () => searchIndex<SearchEntry | Offered>([...commands.map(offered), ...entries]),
    [commands, entries],
  );
  const { lines, total } = useMemo(() => {
    if (text.trim() === '')
      return { lines: commands.map((command): Line => ({ command })), total: commands.length };
    const days = dayCommands(text, context);
    const called = commands.filter((command) => isCalled(command, text));
    const first = [...days, ...called];
    const found = find(index, text, MOST);
    const rest = found.hits.map(
      ({ item, by }): Line =>
        'command' in item ? { command: item.command } : { hit: { item, by: by as Hit<SearchEntry>['by'] } },
    );
    return {
      lines: [
        ...first.map((command): Line => ({ command })),
        ...rest.filter((line) => !('command' in line && called.includes(line.command))),
      ],
      total:
        first.length +
        found.total -
        found.hits.filter(({ item }) => 'command' in item && called.includes(item.command)).length,
    };
  }, [text, commands, index, context]);
  const { selectFirstOption } = combobox;
  useEffect(() => {
    // The first line is selected once the new lines are rendered.
    if (lines.length > 0) selectFirstOption();
  }, [lines, selectFirstOption]);

  const submit = (value: string): void => {
    const line = lines[Number(value)];
    if (line === undefined) return;
    close(() => ('command' in line ? line.command.run(context) : choose(line.hit.item)));
  };

  const w = t.palette;
  return (
    <Combobox store={combobox} onOptionSubmit={submit}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          data-autofocus
          role="combobox"
          aria-label={w.placeholder}
          aria-describedby="palette-help"
          placeholder={w.placeholder}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            // The list would keep the Escape key from the dialog, although it has nothing to close.
            if (event.key === 'Escape') close();
          }}
        />
      </Combobox.EventsTarget>
      <p className="palette-said">
        <span role="status">{w.found(total)}</span> <span aria-hidden="true">·</span>{' '}
        <span id="palette-help">{w.help}</span>
      </p>
      <Combobox.Options aria-label={w.results} className="palette-lines">
        {lines.map((line, at) => (
          <Combobox.Option value={String(at)} key={keyOf(line)}>
            {'command' in line ? <Doing command={line.command} /> : <SearchResult hit={line.hit} />}
          </Combobox.Option>
        ))}
      </Combobox.Options>
      {total > lines.length && <p className="palette-said">{t.finding.more(lines.length, total)}</p>}
    </Combobox>
  );
}

/** Whether a text is a whole word by which people call a command. */
const isCalled = ({ called = '' }: Command, text: string): boolean =>
  fold(called).split(' ').includes(fold(text).trim());

const keyOf = (line: Line): string =>
  'command' in line ? `command ${line.command.id}` : `${line.hit.item.kind} ${line.hit.item.target}`;

function Doing({ command: { label, key } }: { readonly command: Command }) {
  const { t } = useWords();
  return (
    <span className="palette-command">
      <span className="found-label">{label}</span>
      <span className="found-detail">{key === undefined ? t.palette.command : t.palette.key(key)}</span>
    </span>
  );
}
