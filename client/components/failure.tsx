import { Alert, Button, Stack, Text } from '@mantine/core';
import { passes, Refused } from '../api.ts';
import { useWords } from '../words.tsx';

/** Why something could not be shown, and what to do. */
export function Failure(props: { readonly error: unknown; retry(): unknown }) {
  const { t } = useWords();
  const { error, retry } = props;
  const words = (): string => {
    if (error instanceof Refused) return error.problem?.detail ?? `HTTP ${error.status}`;
    return passes(error) ? t.connection.offline : t.problem.unreadable;
  };
  return (
    <Alert color="ink" title={t.problem.title} m="md">
      <Stack align="flex-start" gap="sm">
        <Text size="sm">{words()}</Text>
        {passes(error) && <Text size="sm">{t.connection.retrying}</Text>}
        <Button variant="default" onClick={() => retry()}>
          {t.problem.retry}
        </Button>
      </Stack>
    </Alert>
  );
}
