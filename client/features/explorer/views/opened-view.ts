import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { sameValue } from '../../../../domain/change/elements.ts';
import { type Camera, cameraFrom } from '../../../../domain/map/camera.ts';
import type { SavedView } from '../../../../domain/model/saved-view.ts';
import { profileOfFields } from '../../../../domain/slides/state/audience.ts';
import { useViewState } from '../../../context/address.ts';
import { useAudience } from '../../../context/audience.tsx';
import { useNetwork } from '../../../context/network.tsx';
import { openedSearch, showsView } from '../../../context/saved-views.ts';
import { ExplorerView, PATHS } from '../../../context/screens.ts';
import { useChanges } from '../../../context/whatif-changes.tsx';
import { profileFields } from '../../../model/audience-link.ts';

/**
 * Opens the saved view of the map whose id is in the address: replaces the address by the one that the view keeps, and
 * supposes what it supposes. The changes that were supposed before can be taken back.
 * Returns true until this is done, so that the caller draws nothing before.
 */
export function useOpening(): boolean {
  const { document } = useNetwork();
  const search = useSearch();
  const [, navigate] = useLocation();
  const { hold } = useAudience();
  const { changes, replace } = useChanges();
  const [{ view: asked }] = useViewState(ExplorerView);
  const view = document.views.find(({ id }) => id === asked);
  useLayoutEffect(() => {
    if (view === undefined) return;
    hold(view.profile === undefined ? undefined : profileOfFields(view.profile));
    if (view.changes !== undefined && !sameValue(view.changes, changes)) replace(view.changes);
    navigate(`${PATHS.explorer}?${openedSearch(view, search)}`, { replace: true });
  }, [view, search, hold, changes, replace, navigate]);
  return view !== undefined;
}

export interface OpenedView {
  readonly view: SavedView;
  /** The screen still shows what the view holds, apart from the camera. */
  readonly intact: boolean;
  /** The saved camera, while the view is unchanged. */
  readonly camera: Camera | undefined;
}

/**
 * Returns the saved view of the map that was opened last, whether the screen still shows it unchanged (`intact`), and
 * its saved zoom and position. Undefined when there is none or it no longer exists.
 */
export function useOpenedView(): OpenedView | undefined {
  const { document } = useNetwork();
  const search = useSearch();
  const [{ kept, whatif }] = useViewState(ExplorerView);
  const { changes } = useChanges();
  const { named, profile, hold } = useAudience();
  const view = document.views.find(({ id }) => id === kept);
  const { id, camera: framing, profile: fields } = view ?? {};
  // Memoized, because the map moves its camera whenever this object changes.
  const camera = useMemo(() => (id === undefined ? undefined : cameraFrom(framing)), [id, framing]);
  const shown = view !== undefined && showsView(view, search);
  const given = useRef<string>(undefined);
  useEffect(() => {
    // The address never holds a described audience. After a reload, the view restores it once; then the user
    // may choose another.
    const key = `${id} ${fields}`;
    if (!shown || fields === undefined || given.current === key) return;
    given.current = key;
    hold(profileOfFields(fields));
  }, [id, fields, shown, hold]);
  if (view === undefined) return undefined;
  const own = named === undefined && profile !== undefined ? profileFields(profile) : undefined;
  const same = alike(own) === alike(fields);
  const supposes = sameValue(view.changes ?? [], whatif ? changes : []);
  return { view, intact: shown && same && supposes, camera: shown ? camera : undefined };
}

/** The fields of a profile in a fixed order. */
function alike(fields: string | undefined): string | undefined {
  const profile = fields === undefined ? undefined : profileOfFields(fields);
  return profile && profileFields(profile);
}
