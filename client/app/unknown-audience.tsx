import { Button } from '@mantine/core';
import { useAudience } from '../context/audience.tsx';
import { useWords } from '../context/words.tsx';

/**
 * A warning on every screen when the audience (supposed learners) that the link names or describes is unknown or
 * unreadable and therefore ignored. Its button removes it from the link.
 */
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
