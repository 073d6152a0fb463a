import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ElementEdit } from '../../../domain/change/record.ts';
import type { KeptReport } from '../../../domain/model/kept-report.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { renaming } from './kept-edits.ts';

const NEW = 'new';

/** The choice of a kept report, or of one that is not kept. */
export function KeptChoice(props: {
  readonly kept: KeptReport | undefined;
  choose(id: string | undefined): void;
}) {
  const { t } = useWords();
  const { document } = useNetwork();
  const { kept, choose } = props;
  if (document.reports.length === 0) return null;
  return (
    <Select
      size="xs"
      allowDeselect={false}
      label={t.report.kept}
      data={[
        { value: NEW, label: t.report.notKept },
        ...document.reports.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={kept?.id ?? NEW}
      onChange={(chosen) => choose(chosen === null || chosen === NEW ? undefined : chosen)}
    />
  );
}

/**
 * Says that reports of the same period and perimeter are kept, with their own texts, and opens one: whoever comes back and
 * chooses the year again would think that these texts are lost.
 */
export function AlreadyKept(props: { readonly reports: readonly KeptReport[]; choose(id: string): void }) {
  const { t } = useWords();
  const { reports, choose } = props;
  if (reports.length === 0) return null;
  return (
    <Group gap="xs">
      <Text size="sm">{t.report.alreadyKept(reports.length)}</Text>
      {reports.map(({ id, name }) => (
        <Button key={id} size="xs" variant="default" onClick={() => choose(id)}>
          {t.report.openKept(name)}
        </Button>
      ))}
    </Group>
  );
}

/** A field and a button that keep the report, so that its texts can be written and it can be issued. */
export function KeepReport(props: {
  readonly suggested: string;
  readonly pending: boolean;
  keep(name: string): void;
}) {
  const { t } = useWords();
  const { suggested, pending, keep } = props;
  const [name, setName] = useState<string>();
  const w = t.report;
  const typed = name ?? suggested;
  return (
    <form
      className="report-keep"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') keep(typed.trim());
      }}
    >
      <TextInput
        size="xs"
        label={w.name}
        maxLength={300}
        error={typed.trim() === '' && w.nameNeeded}
        value={typed}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit" size="xs" loading={pending}>
        {w.keep}
      </Button>
      <Text size="xs" className="quiet">
        {w.keepHelp}
      </Text>
    </form>
  );
}

/**
 * Buttons that give a kept report another name, or remove it. One that was issued is not removed: its files were sent, and
 * what became of them must stay known. `save` receives the edit and a sentence for the history.
 */
export function ManageKept(props: {
  readonly report: KeptReport;
  readonly pending: boolean;
  save(edit: ElementEdit, message: string): void;
}) {
  const { t } = useWords();
  const { report, pending, save } = props;
  const [name, setName] = useState<string>();
  const w = t.report;
  const wasIssued = report.issues !== undefined;
  if (name === undefined)
    return (
      <Group gap="xs" className="report-manage">
        <Button size="xs" variant="default" onClick={() => setName(report.name)}>
          {w.rename}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={wasIssued}
          loading={pending}
          onClick={() => save({ do: 'REMOVE', list: 'reports', id: report.id }, w.removed(report.name))}
        >
          {w.remove}
        </Button>
        {wasIssued && (
          <Text size="xs" className="quiet">
            {report.issues?.every(({ withdrawn }) => withdrawn !== undefined) ? w.allWithdrawn : w.notRemoved}
          </Text>
        )}
      </Group>
    );
  const renamed = (): void => {
    if (name.trim() === '') return;
    if (name.trim() !== report.name) save(renaming(report, name.trim()), w.renamed(report.name));
    setName(undefined);
  };
  return (
    <form
      className="report-keep"
      onSubmit={(event) => {
        event.preventDefault();
        renamed();
      }}
    >
      <TextInput
        size="xs"
        label={w.name}
        maxLength={300}
        error={name.trim() === '' && w.nameNeeded}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit" size="xs" loading={pending}>
        {w.renameNow}
      </Button>
      <Button size="xs" variant="default" onClick={() => setName(undefined)}>
        {w.cancel}
      </Button>
    </form>
  );
}
