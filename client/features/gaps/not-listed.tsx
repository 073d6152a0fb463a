import { Button, Text } from '@mantine/core';
import type { GapsAnswer } from '../../../domain/api/questions/gaps.ts';
import { hasMoreLines, isCut } from '../../../domain/map/shown/answered.ts';
import { useWords } from '../../context/words.tsx';

/**
 * Says why the finding whose key `open` is in the address is not in the list: filtered out, closed, or no longer
 * found. Its button calls `close`, which removes the key. Nothing is shown when it is listed.
 */
export function NotListed(props: {
  readonly answer: GapsAnswer;
  readonly open: string | undefined;
  /** Whether the filters let a finding or pair of operators through. */
  isShown(key: string): boolean;
  close(): void;
}) {
  const { t } = useWords();
  const { answer, open, isShown, close } = props;
  const why = open === undefined ? undefined : whyNotOpen(answer, open, isShown);
  return (
    <div role="status" aria-live="polite">
      {why !== undefined && (
        <div className="notice">
          <Text>{t.astray.finding[why](open ?? '')}</Text>
          <Button variant="default" size="xs" mt="sm" onClick={close}>
            {t.astray.close}
          </Button>
        </div>
      )}
    </div>
  );
}

/**
 * Why the finding is not shown: it no longer exists, it is beyond the listed ones, or a filter hides it.
 * Undefined when it is shown.
 */
function whyNotOpen(
  answer: GapsAnswer,
  open: string,
  isShown: (key: string) => boolean,
): 'gone' | 'unlisted' | 'filtered' | undefined {
  const { findings, rejected, solved } = answer;
  if (isShown(open)) return undefined;
  if (rejected.some(({ finding }) => finding.key === open) || solved.some(({ key }) => key === open))
    return undefined;
  if (findings.some(({ key }) => key === open)) return 'filtered';
  const kind = open.split(':', 1)[0] ?? '';
  return isCut(answer, kind) || (kind === 'M04' && hasMoreLines(answer)) ? 'unlisted' : 'gone';
}
