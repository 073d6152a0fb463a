import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type Audience, type AudienceProfile, profileOf } from '../../domain/model/audience.ts';
import { cleanProfile, holdsProfile, profileFrom } from '../model/audience-link.ts';
import { CommonView, useViewState } from './address.ts';
import { useNetworkAnswer } from './network-answer.ts';

/**
 * For whom the network is read. A public of the library stands in the address by its id; one described here stays in
 * the memory of the page alone, unless the reader copies a link that holds it.
 */
export interface ChosenAudience {
  readonly named: Audience | undefined;
  /** The named public's, or the one described here; undefined: everyone. */
  readonly profile: AudienceProfile | undefined;
  /** How to ask the server. */
  readonly asked: { readonly id: string } | { readonly profile: AudienceProfile } | undefined;
  /** Id in the address that names no public of this network. */
  readonly unknown: string | undefined;
  /** The link held a profile that could not be read. */
  readonly unreadable: boolean;
  choose(id: string | undefined): void;
  describe(profile: AudienceProfile): void;
  /** Takes the described audience of a view that is opened, or none; the address is left to whoever opens it. */
  hold(profile: AudienceProfile | undefined): void;
}

const Current = createContext<ChosenAudience | undefined>(undefined);

/** The chosen audience; only inside AudienceProvider. */
export function useAudience(): ChosenAudience {
  const chosen = useContext(Current);
  if (chosen === undefined) throw new Error('useAudience outside AudienceProvider');
  return chosen;
}

export function AudienceProvider(props: {
  /** Described audience at first, of a view that is shown; else that of the link. */
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
    // A shared profile is read once and leaves the address, so that no later link carries it unawares.
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
    (profile: AudienceProfile) => {
      setOwn(cleanProfile(profile));
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
