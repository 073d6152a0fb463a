import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { MeAnswer } from '../../domain/api/people.ts';
import { RETURN_PATH } from '../../domain/api/return-path.ts';
import { Failure } from '../components/failure.tsx';
import { Waiting } from '../components/waiting.tsx';
import { passes } from '../context/api.ts';
import { watchAttendance } from '../context/attended.ts';
import { isBeforeSetUp, UserProvider, useMeAnswer } from '../context/person.tsx';
import { nowIn, sessionIsOver, useSessionIsOver } from '../context/sign-in-again.ts';

// Loaded on demand: whoever is alone on a machine never sees them.
const EntryPage = lazy(async () => ({
  default: (await import('../features/people/sign-in/entry-page.tsx')).EntryPage,
}));
const SignInAgain = lazy(async () => ({
  default: (await import('../features/people/sign-in/sign-in-again.tsx')).SignInAgain,
}));

/** Addresses of links that open an account, each with a token after the sign "#". */
const LINKS: readonly string[] = ['/set-up', '/choose-password', RETURN_PATH];

const isIn = (standing: MeAnswer['standing'] | undefined): boolean =>
  standing === 'ALONE' || standing === 'SIGNED_IN';

/**
 * Lets the user in. Where no account is needed it shows its children at once. Else it asks to sign in, in place of
 * everything. When a session ends later, what is on the screen stays, and a dialog asks to sign in again.
 */
export function Entrance({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const { data, error, refetch } = useMeAnswer();
  const [path] = useLocation();
  const isOver = useSessionIsOver();
  // The user who was let in stays, so that what they typed stays when the session ends.
  const [user, setUser] = useState<MeAnswer>();
  const [isEntering, setEntering] = useState(false);
  const standing = data?.standing;
  const person = data?.person?.id ?? null;
  if (data !== undefined && isIn(standing) && data !== user && !isEntering) setUser(data);
  const isOut = user === undefined && ((data !== undefined && !isIn(standing)) || isBeforeSetUp(error));
  const isByLink =
    LINKS.includes(path) && standing !== 'ALONE' && (data !== undefined || isBeforeSetUp(error));
  if ((isOut || isByLink) && !isEntering) setEntering(true);
  useEffect(() => {
    if (standing === 'SIGNED_IN') {
      nowIn();
      watchAttendance();
    } else if (standing !== undefined) sessionIsOver();
  }, [standing]);
  // What the page holds was read by somebody else.
  const before = user?.person?.id ?? null;
  useEffect(() => {
    if (before !== null && person !== null && before !== person) void client.invalidateQueries();
  }, [client, before, person]);
  const value = useMemo(() => user && { person: user.person }, [user]);
  if (isEntering)
    return (
      <Suspense fallback={<Waiting />}>
        <EntryPage
          me={data}
          done={() => {
            setEntering(false);
            void client.invalidateQueries();
          }}
        />
      </Suspense>
    );
  if (user === undefined && error !== null && !passes(error))
    return <Failure error={error} retry={() => refetch()} />;
  return (
    <UserProvider value={value}>
      {children}
      {isOver && user?.person && (
        <Suspense>
          <SignInAgain person={user.person} />
        </Suspense>
      )}
    </UserProvider>
  );
}
