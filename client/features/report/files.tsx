import { Button, Group, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { REPORT_FORMATS, type ReportFormat } from '../../../domain/report/report.ts';
import { Failure } from '../../components/failure.tsx';
import { addressOf, type Query } from '../../context/api.ts';
import { downloadFrom } from '../../context/download.ts';
import { useWords } from '../../context/words.tsx';
import { useMaking } from './use-making.ts';

/** Buttons that give the report as it is on the screen as a file. A file that is being made can be given up. */
export function ReportFiles({ asked }: { readonly asked: Query<'report'> }) {
  const { t } = useWords();
  const w = t.report;
  const file = useMutation({
    mutationFn: ({ format, signal }: { readonly format: ReportFormat; readonly signal: AbortSignal }) =>
      downloadFrom(addressOf('reportFile', { ...asked, format }), signal),
  });
  const making = useMaking();
  return (
    <div>
      <Group gap="xs">
        <Text size="sm">{w.asFile}</Text>
        {REPORT_FORMATS.map((format) => (
          <Button
            key={format}
            size="xs"
            variant="default"
            loading={file.isPending && file.variables?.format === format}
            onClick={() => file.mutate({ format, signal: making.begin() })}
          >
            {w.formats[format]}
          </Button>
        ))}
        {file.isPending && (
          <Button size="xs" variant="default" onClick={making.stop}>
            {w.stop}
          </Button>
        )}
      </Group>
      <Text size="sm" role="status">
        {file.isPending && w.making}
        {file.data !== undefined && !file.isPending && w.ready(file.data)}
      </Text>
      {file.error !== null && file.error.name !== 'AbortError' && (
        <Failure error={file.error} retry={file.reset} />
      )}
    </div>
  );
}
