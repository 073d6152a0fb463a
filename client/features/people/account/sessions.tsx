import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Failure } from '../../../components/failure.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { ask, send } from '../../../context/api.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { useWords } from '../../../context/words.tsx';
import { momentInWords } from '../moment.ts';
import { originInWords } from '../origin.ts';
import { leaveAccount } from './sign-out.ts';

const SESSIONS = ['sessions'];

/** One's own open sessions, of which each can be ended, or all at once. */
export function Sessions() {
  const { language } = useWords();
  const words = usePeopleWords();
  const w = words.account;
  const client = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: SESSIONS,
    queryFn: ({ signal }) => ask('sessions', {}, signal),
  });
  const ending = useMutation({
    mutationFn: (id: string) => send('endSession', { id }),
    onSuccess: () => client.invalidateQueries({ queryKey: SESSIONS }),
  });
  const leaving = useMutation({
    mutationFn: () => send('signOut', { everywhere: true }),
    onSuccess: leaveAccount,
  });
  if (data === undefined) return error ? <Failure error={error} retry={refetch} /> : <Waiting />;
  const failed = ending.error ?? leaving.error;
  return (
    <>
      <ul className="account-list">
        {data.sessions.map(({ id, createdAt, seenAt, from, isThis }) => (
          <li key={id}>
            <span>
              {w.session(
                momentInWords(createdAt, language),
                originInWords(words, from),
                momentInWords(seenAt, language),
              )}
              {isThis && ` (${w.thisOne})`}
            </span>
            {!isThis && (
              <Button size="compact-xs" variant="default" onClick={() => ending.mutate(id)}>
                {w.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {failed !== null && <Failure error={failed} retry={() => refetch()} />}
      <Button size="sm" variant="default" loading={leaving.isPending} onClick={() => leaving.mutate()}>
        {w.everywhere}
      </Button>
    </>
  );
}
