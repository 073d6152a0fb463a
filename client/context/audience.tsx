import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type Audience, type AudienceProfile, profileOf } from '../../domain/model/audience.ts';
import { cleanProfile } from '../../domain/slides/state/audience.ts';
import { holdsProfile, profileFrom } from '../model/audience-link.ts';
import { CommonView, useViewState } from './address.ts';
import { useNetworkAnswer } from './network-answer.ts';

/**
 * The audience for which the network is read. An audience of the network is kept in the address by its id.
 * One that the user describes is kept only in the page's memory, unless the user copies a link that holds
 * it.
 */
interface ChosenAudience {
  readonly named: Audience | undefined;
  /** Profile of the named or described audience; undefined means everyone. */
  readonly profile: AudienceProfile | undefined;
  /** The audience as the server's requests take it. */
  readonly asked: { readonly id: string } | { readonly profile: AudienceProfile } | undefined;
  /** An id in the address that matches no audience of this network. */
  readonly unknown: string | undefined;
  /** The link held a described audience that could not be read. */
  readonly unreadable: boolean;
  choose(id: string | undefined): void;
  /**
   * Describes the audience. A profile that says nothing stands for everyone, or with `whenEmpty` for people of whom
   * nothing is known.
   */
  describe(profile: AudienceProfile, whenEmpty?: 'everyone' | 'unknown'): void;
  /**
   * Sets the described audience of a saved view that is being opened, or none. The address does not change.
   */
  hold(profile: AudienceProfile | undefined): void;
}

const Current = createContext<ChosenAudience | undefined>(undefined);

/**
 * Returns the chosen audience (the supposed learners for whom the network is read; none means everyone) and the
 * functions that choose or describe another. Throws outside `AudienceProvider`.
 */
export function useAudience(): ChosenAudience {
  const chosen = useContext(Current);
  if (chosen === undefined) throw new Error('useAudience outside AudienceProvider');
  return chosen;
}

/**
 * Gives the components below it the audience, the supposed learners for whom the network is read. It starts with the
 * described audience `first` if given, else with the one in the address.
 */
export function AudienceProvider(props: {
  /** Described audience to start with, from a saved view; otherwise the one in the link is used. */
  readonly first?: AudienceProfile | undefined;
  readonly children: ReactNode;
}) {
  const { first, children } = props;
  const [{ audience: id }, setView] = useViewState(CommonView);
  const { data } = useNetworkAnswer();
  const [own, setOwn] = useState<AudienceProfile | undefined>(
    () => first ?? profileFrom(window.location.hash),
  );
  const [unreadable, setUnreadable] = useState(() => holdsProfile(window.location.hash) && own === undefined);
  useEffect(() => {
    // A shared profile is read once and then removed from the address, so that no later link carries it by
    // accident.
    if (holdsProfile(window.location.hash))
      window.history.replaceState(
        window.history.state,
        '',
        window.location.pathname + window.location.search,
      );
  }, []);
  const choose = useCallback(
    (chosen: string | undefined) => {
      setOwn(undefined);
      setUnreadable(false);
      setView({ audience: chosen });
    },
    [setView],
  );
  const describe = useCallback(
    (profile: AudienceProfile, whenEmpty: 'everyone' | 'unknown' = 'everyone') => {
      setOwn(cleanProfile(profile) ?? (whenEmpty === 'unknown' ? {} : undefined));
      setUnreadable(false);
      setView({ audience: undefined }, { replace: true });
    },
    [setView],
  );
  const hold = useCallback((profile: AudienceProfile | undefined) => {
    setOwn(profile && cleanProfile(profile));
    setUnreadable(false);
  }, []);
  const value = useMemo((): ChosenAudience => {
    const named = own === undefined ? data?.network.audiences.find((one) => one.id === id) : undefined;
    const unknown = own === undefined && data !== undefined && named === undefined ? id : undefined;
    const profile = own ?? (named && profileOf(named));
    const asked = named ? { id: named.id } : own && { profile: own };
    return { named, profile, asked, unknown, unreadable, choose, describe, hold };
  }, [own, id, data, unreadable, choose, describe, hold]);
  return <Current.Provider value={value}>{children}</Current.Provider>;
}
