import { Button, Checkbox, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { KeptReport } from '../../../domain/model/kept-report.ts';
import { type FewPeopleTold, fewPeopleTold } from '../../../domain/report/few-people.ts';
import type { Report } from '../../../domain/report/report.ts';
import { Failure } from '../../components/failure.tsx';
import { send } from '../../context/api.ts';
import { useWords } from '../../context/words.tsx';
import { AuthorDialog } from '../../editing/author-dialog.tsx';
import { useWriter } from '../../editing/use-writer.ts';
import { Issues } from './issues.tsx';
import { useMaking } from './use-making.ts';

/**
 * Issues a kept report, after a question, and lists what was issued. Nothing is issued while a text is begun and not kept,
 * nor while a text seems to name a number of 1 to 4 people and nobody has said that it does not. `shown` is the report
 * on the screen.
 */
export function IssueReport(props: {
  readonly report: KeptReport;
  readonly shown: Report | undefined;
  readonly isWriting: boolean;
}) {
  const { t } = useWords();
  const client = useQueryClient();
  const writer = useWriter();
  const [isAsking, setAsking] = useState(false);
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const { report, shown, isWriting } = props;
  const w = t.report;
  const by = writer.author.trim();
  const making = useMaking();
  // It is issued once the server has said so; what is read again comes by itself.
  const readAgain = (): void => void client.invalidateQueries();
  const issue = useMutation({
    mutationFn: (signal: AbortSignal) =>
      send('issueReport', { report: report.id, by, confirmed: [...confirmed] }, signal),
    onSuccess: readAgain,
  });
  const withdrawal = useMutation({
    mutationFn: (asked: { readonly issue: number; readonly reason: string }) =>
      send('withdrawIssue', { report: report.id, by, ...asked }),
    onSuccess: readAgain,
  });
  const told = shown === undefined ? [] : fewPeopleTold(shown);
  const isOpen = told.some(({ key }) => !confirmed.includes(key));
  const go = (): void => {
    setAsking(false);
    writer.signed(() => issue.mutate(making.begin()));
  };
  const before = report.issues?.length ?? 0;
  return (
    <section aria-label={w.issues} className="report-issuing no-print">
      {isAsking && <FewPeople told={told} confirmed={confirmed} confirm={setConfirmed} />}
      <Group gap="xs">
        {isAsking ? (
          <>
            <Text size="sm">{before > 0 ? w.again(before) : w.first}</Text>
            <Button size="xs" disabled={isOpen} onClick={go}>
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
        {issue.isPending && (
          <Button size="xs" variant="default" onClick={making.stop}>
            {w.stop}
          </Button>
        )}
        <Text size="xs" className="quiet">
          {isWriting ? w.keepFirst : w.issueHelp}
        </Text>
      </Group>
      <Text size="sm" role="status">
        {issue.isPending && w.issuing}
        {issue.isSuccess && report.issues?.at(-1)?.withdrawn === undefined && w.doneIssuing}
      </Text>
      {issue.error !== null && issue.error.name !== 'AbortError' && (
        <Failure error={issue.error} retry={issue.reset} />
      )}
      {withdrawal.error !== null && <Failure error={withdrawal.error} retry={withdrawal.reset} />}
      <Issues
        report={report}
        pending={withdrawal.isPending}
        withdraw={(number, reason) => writer.signed(() => withdrawal.mutate({ issue: number, reason }))}
      />
      <AuthorDialog writer={writer} />
    </section>
  );
}

/** The texts that seem to name a few people, each to be confirmed by itself. */
function FewPeople(props: {
  readonly told: readonly FewPeopleTold[];
  readonly confirmed: readonly string[];
  confirm(keys: readonly string[]): void;
}) {
  const { t } = useWords();
  const asked = useId();
  const { told, confirmed, confirm } = props;
  const w = t.report;
  if (told.length === 0) return null;
  return (
    <fieldset className="report-warning report-asked" aria-labelledby={asked}>
      <Text id={asked} size="sm">
        {w.fewPeopleAsked}
      </Text>
      {told.map(({ key, section, words }) => (
        <Checkbox
          key={key}
          size="xs"
          label={w.fewPeopleIn(section, words)}
          checked={confirmed.includes(key)}
          onChange={({ currentTarget }) =>
            confirm(currentTarget.checked ? [...confirmed, key] : confirmed.filter((one) => one !== key))
          }
        />
      ))}
    </fieldset>
  );
}
