import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { addressWith, CommonView, readView, useViewState, writeView } from '../../context/address.ts';
import { useAudience } from '../../context/audience.tsx';
import { useChooseDay, useDayAsked } from '../../context/chosen-day.ts';
import { dayOf } from '../../context/network.tsx';
import { useNetworkAnswer } from '../../context/network-answer.ts';
import { useMay } from '../../context/person.tsx';
import { screenAction } from '../../context/screen-actions.ts';
import { ExplorerView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import type { CommandContext } from './command.ts';

/**
 * Returns what the commands of the command palette (a dialog to run them by typing) need: the state of the page
 * (screen, day, language…) and the functions that change it.
 */
export function useContextOfCommands(): CommandContext {
  const words = useWords();
  const { data } = useNetworkAnswer();
  const { named, choose } = useAudience();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const [common, setView] = useViewState(CommonView);
  const asked = useDayAsked();
  const chooseDay = useChooseDay();
  const mayKeep = useMay('KEEP_OWN_ACCOUNT');
  const mayManage = useMay('MANAGE_PEOPLE');
  const mayShare = useMay('SHARE');
  return useMemo((): CommandContext => {
    const onMap = path === PATHS.explorer;
    return {
      words,
      document: data?.network,
      at: dayOf(asked, data?.network.asOf, new Date()),
      path,
      hidden: [
        ...(mayKeep ? [] : (['account'] as const)),
        ...(mayManage ? [] : (['people'] as const)),
        ...(mayShare ? [] : (['links'] as const)),
      ],
      map: readView(ExplorerView, onMap ? search : ''),
      audience: named?.id,
      go: (to) => navigate(addressWith(to, CommonView, search, {})),
      set: (change) => ('at' in change ? chooseDay(change.at, { more: change }) : setView(change)),
      show: (change) => {
        const query = onMap
          ? writeView(ExplorerView, window.location.search, change)
          : writeView(ExplorerView, writeView(CommonView, '', common), change);
        navigate(query === '' ? PATHS.explorer : `${PATHS.explorer}?${query}`);
      },
      chooseAudience: choose,
      print: () => window.print(),
      action: screenAction,
    };
  }, [
    words,
    data,
    named,
    choose,
    path,
    navigate,
    search,
    common,
    setView,
    asked,
    chooseDay,
    mayKeep,
    mayManage,
    mayShare,
  ]);
}
