import { Text } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { lengthOfTexts } from '../../../domain/model/kept-report.ts';
import { type WrittenText, withText } from '../../../domain/model/own-text.ts';
import { calendarYear, reportPeriod } from '../../../domain/report/period-asked.ts';
import { Failure } from '../../components/failure.tsx';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { WhereWritten } from '../../components/where-written.tsx';
import { useViewState } from '../../context/address.ts';
import { ask, type Query } from '../../context/api.ts';
import { useNetwork } from '../../context/network.tsx';
import { useMay } from '../../context/person.tsx';
import { ReportView } from '../../context/report-view.ts';
import { today } from '../../context/today.ts';
import { useWords } from '../../context/words.tsx';
import { AuthorDialog } from '../../editing/author-dialog.tsx';
import { ClashDialog } from '../../editing/clash-dialog.tsx';
import { LeaveGuard } from '../../editing/leave-guard.tsx';
import { Outcome } from '../../editing/outcome.tsx';
import { SheetProvider } from '../../editing/sheet.tsx';
import { useEdits } from '../../editing/use-edits.ts';
import { Choosers } from './choosers.tsx';
import { ReportFiles } from './files.tsx';
import { IssueReport } from './issue-report.tsx';
import { keeping, writing } from './kept-edits.ts';
import { AlreadyKept, KeepReport, KeptChoice, ManageKept } from './kept-reports.tsx';
import { ReportBody } from './report-body.tsx';
import { ReportMaking } from './report-making.tsx';
import './report.css';

/**
 * The screen of the yearly report: period and perimeter are chosen, the report is read and its texts written, it is had as a
 * file, and issued for good.
 */
export function ReportScreen() {
  const { t, language } = useWords();
  const { document } = useNetwork();
  const [view, setView] = useViewState(ReportView);
  const edits = useEdits();
  const may = useMay('EDIT_SHARED');
  const [writingTexts, setWritingTexts] = useState(0);
  const w = t.report;
  const kept = document.reports.find(({ id }) => id === view.kept);
  const period = kept ?? reportPeriod(view, today());
  const perimeter = kept === undefined ? view.perimeter : kept.perimeter;
  const asked: Query<'report'> = {
    ...{ from: period.from, to: period.to, lang: kept?.language ?? language },
    ...(perimeter !== undefined && { perimeter }),
    ...(kept !== undefined && { texts: kept.id }),
  };
  const client = useQueryClient();
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery({
    queryKey: ['report', asked, kept?.texts],
    queryFn: ({ signal }) => ask('report', asked, signal),
    placeholderData: keepPreviousData,
  });
  const nameOf = (id: string | undefined): string =>
    [...document.bassins, ...document.regionales].find((one) => one.id === id)?.name ?? w.whole;
  const suggested = w.suggested(calendarYear(period) ?? `${period.from} – ${period.to}`, nameOf(perimeter));
  const keep = (name: string, texts?: ReturnType<typeof withText>, done?: () => void): void => {
    const made = keeping(document, {
      name,
      period: { from: period.from, to: period.to },
      perimeter,
      language,
      texts,
    });
    edits.save({ edits: [made.edit], message: name }, () => {
      setView({ kept: made.id, from: undefined, to: undefined, perimeter: undefined });
      done?.();
    });
  };
  const save = (written: WrittenText, done: () => void): void => {
    if (kept === undefined) keep(suggested, withText(undefined, written), done);
    else edits.save({ edits: [writing(kept, written)], message: kept.name }, done);
  };
  return (
    <div className="page report-page">
      <div className="no-print">
        <ScreenTitle screen="report" intro={w.intro} />
        <div className="report-tools">
          <KeptChoice kept={kept} choose={(id) => setView({ kept: id })} />
          {kept === undefined && <Choosers period={period} view={view} setView={setView} />}
        </div>
        {kept === undefined && (
          <AlreadyKept
            reports={document.reports.filter(
              (one) => one.from === period.from && one.to === period.to && one.perimeter === perimeter,
            )}
            choose={(id) => setView({ kept: id })}
          />
        )}
        {view.kept !== undefined && kept === undefined && <Text size="sm">{w.keptGone}</Text>}
        <ReportFiles asked={asked} />
        {kept === undefined ? (
          <WhereWritten needs="EDIT_SHARED">
            <KeepReport key={suggested} suggested={suggested} pending={edits.pending} keep={keep} />
          </WhereWritten>
        ) : (
          <>
            <WhereWritten needs="EDIT_SHARED">
              <ManageKept
                key={kept.id}
                report={kept}
                pending={edits.pending}
                save={(edit, message) => edits.save({ edits: [edit], message })}
              />
            </WhereWritten>
            <WhereWritten needs="APPROVE">
              <IssueReport report={kept} shown={data?.report} isWriting={writingTexts > 0} />
            </WhereWritten>
          </>
        )}
        <Outcome edits={edits} />
      </div>
      <ReportMaking
        isMaking={isFetching}
        isMissing={error === null && (data === undefined || isPlaceholderData)}
        stop={() => client.cancelQueries({ queryKey: ['report'] })}
        make={refetch}
      />
      {error !== null && <Failure error={error} retry={refetch} />}
      {data === undefined ? (
        isFetching && <Waiting />
      ) : (
        <ReportBody
          report={data.report}
          pending={edits.pending}
          lengthOfOthers={(key) => lengthOfTexts(kept?.texts?.filter((one) => one.key !== key))}
          save={may ? save : undefined}
          typing={(isTyping) => setWritingTexts((count) => count + (isTyping ? 1 : -1))}
        />
      )}
      <AuthorDialog writer={edits} />
      {edits.clash !== undefined && (
        <SheetProvider document={document}>
          <ClashDialog clash={edits.clash} save={(wanted) => edits.save(wanted)} cancel={edits.forget} />
        </SheetProvider>
      )}
      <LeaveGuard isActive={writingTexts > 0} isOnItsWay={edits.pending} text={w.leaving} />
    </div>
  );
}
