import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeptReport } from '../../../domain/model/kept-report.ts';
import { Failure } from '../../components/failure.tsx';
import { send } from '../../context/api.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { AuthorDialog } from '../../editing/author-dialog.tsx';
import { useWriter } from '../../editing/use-writer.ts';
import { Issues } from './files.tsx';

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
 * Issues a kept report, after a question, as an issue is not taken back, and lists what was issued. Nothing is issued while a
 * text is begun and not kept.
 */
export function IssueReport(props: { readonly report: KeptReport; readonly isWriting: boolean }) {
  const { t } = useWords();
  const client = useQueryClient();
  const writer = useWriter();
  const [isAsking, setAsking] = useState(false);
  const { report, isWriting } = props;
  const w = t.report;
  const issue = useMutation({
    mutationFn: () => send('issueReport', { report: report.id, by: writer.author.trim() }),
    onSuccess: () => client.invalidateQueries(),
  });
  const go = (): void => {
    setAsking(false);
    writer.signed(() => issue.mutate());
  };
  const before = report.issues?.length ?? 0;
  return (
    <section aria-label={w.issues} className="report-issuing no-print">
      <Group gap="xs">
        {isAsking ? (
          <>
            <Text size="sm">{before > 0 ? w.again(before) : w.first}</Text>
            <Button size="xs" onClick={go}>
              {before > 0 ? w.issueAgain : w.issueNow}
            </Button>
            <Button size="xs" variant="default" onClick={() => setAsking(false)}>
              {w.cancel}
            </Button>
          </>
        ) : (
          <Button size="xs" loading={issue.isPending} disabled={isWriting} onClick={() => setAsking(true)}>
            {w.issue}
          </Button>
        )}
        <Text size="xs" className="quiet">
          {isWriting ? w.keepFirst : w.issueHelp}
        </Text>
      </Group>
      <Text size="sm" role="status">
        {issue.isPending && w.issuing}
        {issue.isSuccess && w.doneIssuing}
      </Text>
      {issue.error !== null && <Failure error={issue.error} retry={issue.reset} />}
      <Issues report={report} />
      <AuthorDialog writer={writer} />
    </section>
  );
}
