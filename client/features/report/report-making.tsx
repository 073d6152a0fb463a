import { Button, Text } from '@mantine/core';
import { useWords } from '../../context/words.tsx';

/** Says that the report is being made, which can be stopped, and begun again where it was stopped. */
export function ReportMaking(props: {
  readonly isMaking: boolean;
  /** Whether what is asked for is not on the screen. */
  readonly isMissing: boolean;
  stop(): void;
  make(): void;
}) {
  const { t } = useWords();
  const { isMaking, isMissing, stop, make } = props;
  const w = t.report;
  return (
    <div className="report-making no-print">
      <Text size="sm" role="status">
        {isMaking && w.makingReport}
      </Text>
      {isMaking && (
        <Button size="xs" variant="default" onClick={stop}>
          {w.stop}
        </Button>
      )}
      {!isMaking && isMissing && (
        <Button size="xs" onClick={make}>
          {w.makeReport}
        </Button>
      )}
    </div>
  );
}
