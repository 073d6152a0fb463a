import { Anchor, Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import type { KeptReport, ReportIssue } from '../../../domain/model/kept-report.ts';
import { WhereWritten } from '../../components/where-written.tsx';
import { addressOf } from '../../context/api.ts';
import { useWords } from '../../context/words.tsx';

/** The issues of a kept report, each with its files as they were on that day. An issue can be withdrawn, with a reason. */
export function Issues(props: {
  readonly report: KeptReport;
  readonly pending: boolean;
  withdraw(issue: number, reason: string): void;
}) {
  const { t, language } = useWords();
  const { report, pending, withdraw } = props;
  const w = t.report;
  const { issues = [] } = report;
  if (issues.length === 0) return <Text size="sm">{w.neverIssued}</Text>;
  return (
    <ol className="report-issues">
      {issues.map((issue, at) => (
        <li key={`${issue.on} ${issue.revision}`} data-withdrawn={issue.withdrawn !== undefined || undefined}>
          {w.issued(dayInWords(issue.on, language), issue.by, issue.revision)}
          {issue.withdrawn !== undefined && (
            <Text size="sm" fw={600}>
              {w.withdrawn(
                dayInWords(issue.withdrawn.on, language),
                issue.withdrawn.by,
                issue.withdrawn.reason,
              )}
            </Text>
          )}
          <IssuedFiles report={report} issue={issue} number={at + 1} />
          {issue.withdrawn === undefined && (
            <Withdraw pending={pending} withdraw={(reason) => withdraw(at + 1, reason)} />
          )}
        </li>
      ))}
    </ol>
  );
}

function IssuedFiles(props: {
  readonly report: KeptReport;
  readonly issue: ReportIssue;
  readonly number: number;
}) {
  const { t } = useWords();
  const { report, issue, number } = props;
  const w = t.report;
  return (
    <ul>
      {issue.files.map(({ format, bytes, sha256 }) => (
        <li key={format}>
          <Anchor
            size="sm"
            underline="always"
            download
            href={addressOf('issuedFile', { report: report.id, issue: number, format })}
          >
            {format === 'json' ? w.frozen : w.formats[format]}
          </Anchor>{' '}
          <Text span size="xs" className="quiet">
            {w.size(Math.ceil(bytes / 1024))} {w.hash(sha256.slice(0, 12))}
          </Text>
        </li>
      ))}
    </ul>
  );
}

/** A button that asks for the reason and withdraws an issue. */
function Withdraw(props: { readonly pending: boolean; withdraw(reason: string): void }) {
  const { t } = useWords();
  const { pending, withdraw } = props;
  const [reason, setReason] = useState<string>();
  const w = t.report;
  if (reason === undefined)
    return (
      <WhereWritten needs="APPROVE">
        <Button size="compact-xs" variant="default" loading={pending} onClick={() => setReason('')}>
          {w.withdraw}
        </Button>
      </WhereWritten>
    );
  return (
    <form
      className="report-keep"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return;
        withdraw(reason.trim());
        setReason(undefined);
      }}
    >
      <TextInput
        size="xs"
        autoFocus
        label={w.withdrawReason}
        description={w.withdrawHelp}
        maxLength={300}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" size="xs" disabled={reason.trim() === ''}>
          {w.withdrawNow}
        </Button>
        <Button size="xs" variant="default" onClick={() => setReason(undefined)}>
          {w.cancel}
        </Button>
      </Group>
    </form>
  );
}
