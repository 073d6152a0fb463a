import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { LINE_SCALE, PALETTES, type Palette, THEMES, type Theme } from '../../domain/map/palette.ts';
import type { Look } from '../../domain/model/map-choices.ts';
import { keep, kept } from '../model/browser-storage.ts';
import { CommonView, useViewState } from './address.ts';
import { themeOf, variablesOf } from './mantine-theme.ts';

/** The current appearance of the page. */
interface Looks {
  /** The chosen theme; `auto` follows the operating system. */
  readonly theme: Theme;
  readonly look: Look;
  readonly palette: Palette;
  readonly lineScale: number;
  /** Whether the page is being printed; print always uses the light look. */
  readonly printing: boolean;
  choose(theme: Theme): void;
}

const Current = createContext<Looks>({
  theme: 'auto',
  look: 'light',
  palette: PALETTES.light,
  lineScale: LINE_SCALE.light,
  printing: false,
  choose: () => undefined,
});
/**
 * Returns the current colour theme with its colours and line widths, whether the page is being printed, and a
 * function that chooses another theme.
 */
export const useLooks = (): Looks => useContext(Current);

const REMEMBERED = 'passerelles.theme';
const remembered = (): Theme | undefined =>
  THEMES.find((theme) => theme === kept('localStorage', REMEMBERED));

/**
 * Gives the components below it, by `useLooks`, the colour theme: the one in the address, else the one chosen last,
 * else that of the operating system. While the page is printed, it is the light one.
 */
export function LookProvider({ children }: { readonly children: ReactNode }) {
  const [view, setView] = useViewState(CommonView);
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)', undefined, {
    getInitialValueInEffect: false,
  });
  const printing = usePrinting();
  const theme = useMemo(() => view.theme ?? remembered() ?? 'auto', [view.theme]);
  const onScreen: Look = theme !== 'auto' ? theme : systemIsDark ? 'dark' : 'light';
  const look: Look = printing ? 'light' : onScreen;
  // Style sheets read this attribute. It is set while rendering, so that sizes do not jump afterwards.
  if (document.documentElement.dataset.look !== look) document.documentElement.dataset.look = look;
  const value = useMemo(
    (): Looks => ({
      theme,
      look,
      palette: PALETTES[look],
      lineScale: LINE_SCALE[look],
      printing,
      choose(chosen) {
        keep('localStorage', REMEMBERED, chosen);
        setView({ theme: chosen }, { replace: true });
      },
    }),
    [theme, look, printing, setView],
  );
  const kit = useMemo(() => ({ theme: themeOf(look), variables: variablesOf(look) }), [look]);
  return (
    <Current.Provider value={value}>
      <MantineProvider
        theme={kit.theme}
        cssVariablesResolver={kit.variables}
        forceColorScheme={look === 'dark' ? 'dark' : 'light'}
      >
        {children}
      </MantineProvider>
    </Current.Provider>
  );
}

/** Whether the page is being printed. The page renders again before the browser takes its picture. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const set = (now: boolean) => () => flushSync(() => setPrinting(now));
    const [before, after] = [set(true), set(false)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
