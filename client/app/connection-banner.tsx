import { Unreachable } from '../context/api.ts';
import { useConnection } from '../context/network-answer.ts';
import { useWords } from '../context/words.tsx';

/**
 * A banner that says that the server or its database cannot be reached. It disappears when they answer again.
 */
export function ConnectionBanner() {
  const { t } = useWords();
  const { lost } = useConnection();
  return (
    <div role="status" aria-live="polite">
      {lost !== undefined && (
        <p className="banner">
          <strong>{lost instanceof Unreachable ? t.connection.offline : t.connection.database}</strong>{' '}
          {t.connection.retrying}
        </p>
      )}
    </div>
  );
}
