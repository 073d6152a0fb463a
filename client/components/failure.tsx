import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { Link, useLocation, useSearch } from 'wouter';
import { addressWith, CommonView } from '../context/address.ts';
import { passes, Refused } from '../context/api.ts';
import { useWords } from '../context/words.tsx';

/**
 * An alert that says why something could not be shown, in the words of the `error`. It has a button that calls
 * `retry` or, when the server refuses the request itself, a link to start afresh. `title` replaces the general
 * heading.
 */
export function Failure(props: {
  readonly error: unknown;
  /** Heading of the alert; without it, a general one is shown. */
  readonly title?: string;
  retry(): unknown;
}) {
  const { t } = useWords();
  const [path] = useLocation();
  const search = useSearch();
  const { error, title, retry } = props;
  // The server rejects this request (4xx): sending it again would change nothing.
  const refused = error instanceof Refused && error.status >= 400 && error.status < 500;
  const words = (): string => {
    if (error instanceof Refused) return error.problem?.detail ?? `HTTP ${error.status}`;
    return passes(error) ? t.connection.offline : t.problem.unreadable;
  };
  return (
    <Alert color="ink" title={title ?? (refused ? t.problem.refused : t.problem.title)} m="md">
      <Stack align="flex-start" gap="sm">
        <Text size="sm">{words()}</Text>
        {passes(error) && <Text size="sm">{t.connection.retrying}</Text>}
        {refused ? (
          <Anchor component={Link} href={addressWith(path, CommonView, search, {})} size="sm">
            {t.problem.startAgain}
          </Anchor>
        ) : (
          <Button variant="default" onClick={() => retry()}>
            {t.problem.retry}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
