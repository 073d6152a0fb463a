import { Alert, Button, Text, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Block } from '../components/block.tsx';
import { passes, Refused } from '../context/api.ts';
import { usePerson } from '../context/person.tsx';
import { useWords } from '../context/words.tsx';
import './verify-bar.css';
import type { Verifying } from './use-verify.ts';

/**
 * Input fields for the author, unless they have signed in, and, unless `onlyAuthor`, the source of verifications, filled in
 * once for all "verified" buttons of the page. `verifying` holds their values and is told of edits.
 */
export function VerifyBar(props: { readonly verifying: Verifying; readonly onlyAuthor?: boolean }) {
  const { t } = useWords();
  const isAsked = usePerson() === null;
  const { verifying, onlyAuthor = false } = props;
  const words = t.freshness;
  const field = useRef<HTMLInputElement>(null);
  const { author, source, lacksAuthor, setAuthor, setSource } = verifying;
  useEffect(() => {
    if (lacksAuthor) field.current?.focus();
  }, [lacksAuthor]);
  if (onlyAuthor && !isAsked) return null;
  return (
    <div className="no-print">
      <Block id="who" title={words.who}>
        <div className="page-filters">
          {isAsked && (
            <TextInput
              ref={field}
              size="xs"
              label={words.author}
              error={lacksAuthor && words.authorNeeded}
              maxLength={300}
              value={author}
              onChange={({ currentTarget }) => setAuthor(currentTarget.value)}
            />
          )}
          {!onlyAuthor && (
            <TextInput
              size="xs"
              label={words.newSource}
              description={words.newSourceHelp}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              maxLength={300}
              value={source}
              onChange={({ currentTarget }) => setSource(currentTarget.value)}
            />
          )}
        </div>
      </Block>
    </div>
  );
}

/** Says what the last click on a "verified" button did, always within sight, with a button to undo it. */
export function VerifySaid({ verifying }: { readonly verifying: Verifying }) {
  const { t } = useWords();
  const words = t.freshness;
  const place = useRef<HTMLDivElement>(null);
  const { outcome, error, isPending, undo } = verifying;
  // The row of a verified element may disappear with its button. Then the keyboard focus moves to this
  // message.
  useEffect(() => {
    if (outcome !== undefined && document.activeElement === document.body) place.current?.focus();
  }, [outcome]);
  const said =
    outcome?.kind === 'SAID'
      ? outcome.said
      : outcome?.kind === 'UNDONE'
        ? words.undone
        : outcome?.kind === 'NOTHING' && words.nothingToSay;
  return (
    <div ref={place} tabIndex={-1} className="verify-said no-print">
      <div role="status">{said}</div>
      {outcome?.kind === 'SAID' && (
        <Button size="xs" variant="default" loading={isPending} onClick={() => undo(outcome.revision)}>
          {words.undo}
        </Button>
      )}
      {error !== null && (
        <Alert color="ink" title={words.failed}>
          <Text size="sm">
            {error instanceof Refused
              ? (error.problem?.detail ?? `HTTP ${error.status}`)
              : passes(error)
                ? t.connection.offline
                : t.problem.unreadable}
          </Text>
        </Alert>
      )}
    </div>
  );
}
