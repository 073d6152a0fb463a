import { Alert, Button, Progress, Text } from '@mantine/core';
import { passes, Refused } from '../../context/api.ts';
import { useWords } from '../../context/words.tsx';
import type { LongWork } from './use-long-work.ts';

/**
 * The progress of a long request (`work`) with a button that calls `cancel`; afterwards its error, or that it was
 * stopped.
 */
export function WorkBar({ work, cancel }: { readonly work: LongWork; cancel(): void }) {
  const { t } = useWords();
  const { going, error, stopped } = work;
  const words = t.importing.work;
  return (
    <div className="import-work">
      {/* Only the phase is read aloud. The figures change ten times a second. */}
      <p role="status" className={going === undefined && stopped === undefined ? 'sr-only' : undefined}>
        {going !== undefined && words[going.phase]}
        {going === undefined && stopped !== undefined && words[stopped]}
      </p>
      {going !== undefined && (
        <div className="import-bar">
          <Progress.Root size="lg" className="import-bar-track">
            <Progress.Section
              value={going.total === null ? 100 : (100 * going.done) / Math.max(1, going.total)}
              animated={going.total === null}
              striped={going.total === null}
              aria-label={words[going.phase]}
              {...(going.total === null && { 'aria-valuenow': undefined })}
            />
          </Progress.Root>
          <Text size="sm" className="quiet">
            {(going.done > 0 || going.total !== null) && words.done(going.done, going.total)}
          </Text>
          <Button variant="default" size="xs" onClick={cancel}>
            {words.cancel}
          </Button>
        </div>
      )}
      {error !== undefined && <Refusal error={error} />}
    </div>
  );
}

/**
 * An alert that says why the server refused a request, with every problem that its answer lists and the place of
 * each.
 */
export function Refusal({ error }: { readonly error: unknown }) {
  const { t } = useWords();
  const problem = error instanceof Refused ? error.problem : undefined;
  const otherwise = passes(error) ? t.connection.offline : t.problem.unreadable;
  return (
    <Alert color="ink" role="alert" title={problem?.title ?? t.importing.work.failed}>
      <Text size="sm">{problem?.detail ?? otherwise}</Text>
      {problem?.problems !== undefined && (
        <ul className="plain">
          {problem.problems.map(({ path, message, remedy }) => (
            <li key={`${path} ${message}`}>
              {t.importing.work.place(path, message)} {remedy}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
