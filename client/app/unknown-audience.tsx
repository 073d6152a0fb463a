import { Button } from '@mantine/core';
import { useAudience } from '../context/audience.tsx';
import { useWords } from '../context/words.tsx';

/** Says on every screen that the public of the link is not taken into account, so that nobody reads answers for another. */
export function UnknownAudience() {
  const { t } = useWords();
  const { unknown, unreadable, choose } = useAudience();
  const text =
    unknown !== undefined ? t.audience.unknown(unknown) : unreadable ? t.audience.unreadable : undefined;
  return (
    <div role="status" aria-live="polite">
      {text !== undefined && (
        <div className="banner">
          {text}{' '}
          <Button variant="default" size="compact-xs" onClick={() => choose(undefined)}>
            {t.audience.clear}
          </Button>
        </div>
      )}
    </div>
  );
}
