import { Button, Text } from '@mantine/core';
import type { GapsAnswer } from '../../../domain/api/answers.ts';
import { choices, type Perimeter } from '../../model/filters.ts';
import { useNetwork } from '../../network.tsx';
import { useWords } from '../../words.tsx';

type PerimeterPart = 'bassin' | 'type' | 'sector';

/** What the address names and this list does not have: a finding that went, a perimeter that never was. */
export function Astray(props: {
  readonly answer: GapsAnswer;
  readonly perimeter: Perimeter;
  readonly open: string | undefined;
  /** Of the findings and lines that the filters leave. */
  isShown(key: string): boolean;
  clear(change: { open?: undefined; bassin?: string[]; type?: string[]; sector?: string[] }): void;
}) {
  const { t } = useWords();
  const { view } = useNetwork();
  const { answer, perimeter, open, isShown, clear } = props;
  const known = choices(view);
  const unknown: readonly (readonly [PerimeterPart, readonly string[], readonly string[]])[] = [
    ['bassin', perimeter.bassin, known.bassins],
    ['type', perimeter.type, known.types],
    ['sector', perimeter.sector, known.sectors],
  ];
  const why = open === undefined ? undefined : whyNotOpen(answer, open, isShown);
  return (
    <div role="status" aria-live="polite">
      {unknown.map(([part, asked, there]) => {
        const wrong = asked.filter((value) => !there.includes(value));
        if (wrong.length === 0) return null;
        return (
          <div className="notice" key={part}>
            <Text>{t.astray.perimeter(t.explorer[part], wrong.join(', '))}</Text>
            <Button
              variant="default"
              size="xs"
              mt="sm"
              onClick={() => clear({ [part]: asked.filter((value) => there.includes(value)) })}
            >
              {t.astray.leaveOut}
            </Button>
          </div>
        );
      })}
      {why !== undefined && (
        <div className="notice">
          <Text>{t.astray.finding[why](open ?? '')}</Text>
          <Button variant="default" size="xs" mt="sm" onClick={() => clear({ open: undefined })}>
            {t.astray.close}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Why the finding of the address is not open: it is gone, not among those listed, or filtered out. */
function whyNotOpen(
  { findings, rejected, solved, counts, shown, lines, lineCount }: GapsAnswer,
  open: string,
  isShown: (key: string) => boolean,
): 'gone' | 'unlisted' | 'filtered' | undefined {
  if (isShown(open)) return undefined;
  if (rejected.some(({ finding }) => finding.key === open) || solved.some(({ key }) => key === open))
    return undefined;
  if (findings.some(({ key }) => key === open)) return 'filtered';
  const kind = open.split(':', 1)[0] ?? '';
  const isCut = (counts[kind] ?? 0) > (shown[kind] ?? 0) || (kind === 'M04' && lineCount > lines.length);
  return isCut ? 'unlisted' : 'gone';
}
