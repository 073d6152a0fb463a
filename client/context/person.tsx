import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useMemo } from 'react';
import type { MeAnswer, Person } from '../../domain/api/people.ts';
import { type Ability, ALONE, type Asker, mayDo } from '../../domain/permissions/abilities.ts';
import { ask, Refused } from './api.ts';
import { isCarried } from './carried.ts';

const ME = ['me'];

/** How often a page with a session looks whether it still has one. */
const LOOK_MS = 5 * 60_000;

const meAnswer = queryOptions({
  queryKey: ME,
  queryFn: ({ signal }): Promise<MeAnswer> => ask('me', {}, signal),
});

/** Asks the server who one is. */
export const useMeAnswer = () =>
  useQuery({
    ...meAnswer,
    // A session that has ended is noticed even while nobody uses the page, so that it shows no more.
    refetchInterval: ({ state }) => (state.data?.standing === 'SIGNED_IN' ? LOOK_MS : false),
    refetchIntervalInBackground: true,
  });

/** Starts to ask it before the page first renders. */
export const fetchMeEarly = (client: QueryClient): void => void client.prefetchQuery(meAnswer);

/** Keeps what the server has just said of who one is. */
export const holdMe = (client: QueryClient, me: MeAnswer): void => void client.setQueryData(ME, me);

/** Asks the server again who one is, and resolves once it has said so. */
export const askMeAgain = (client: QueryClient): Promise<void> => client.invalidateQueries({ queryKey: ME });

/** Whether the server is out of service until its set-up. */
export const isBeforeSetUp = (error: unknown): boolean =>
  error instanceof Refused && error.problem?.id === 'set-up-needed';

/** Whether a request failed only because nobody has signed in, or could: the page asks for that elsewhere. */
export const isAboutEntering = (error: unknown): boolean =>
  isBeforeSetUp(error) || (error instanceof Refused && error.problem?.id === 'sign-in-needed');

/** Who uses the page: somebody who has signed in, or null for somebody who needs no account. */
interface User {
  readonly person: Person | null;
}

/** A page that no server answers asks nobody who they are. */
const UNASKED: User = { person: null };
const Current = createContext<User | undefined>(UNASKED);

/** Gives the components below it who uses the page; undefined until that is known. */
export const UserProvider = Current.Provider;

/** Whether it is known who uses the page. */
export const useIsUserKnown = (): boolean => useContext(Current) !== undefined;

/** Returns the person who has signed in; null where no account is needed. */
export const usePerson = (): Person | null => useContext(Current)?.person ?? null;

/** Whoever asks to read a file that was carried along. */
const CARRIED: Asker = { rank: 'READER', bassins: [], operators: [] };

/** Returns who asks, for the table of permissions. */
export function useAsker(): Asker {
  const person = usePerson();
  return useMemo(() => {
    if (person === null) return isCarried() ? CARRIED : ALONE;
    return { rank: person.role, bassins: person.bassins, operators: person.operators };
  }, [person]);
}

/** Returns a function that says whether the user may do something, for anything at all. */
export function useMayDo(): (ability: Ability) => boolean {
  const asker = useAsker();
  return (ability) => mayDo(asker, ability);
}

/** Returns whether the user may do something, for anything at all. The page offers nothing that would be refused. */
export const useMay = (ability: Ability): boolean => mayDo(useAsker(), ability);
