import { THEMES } from '../../../domain/map/palette.ts';
import { LANGUAGES } from '../../../domain/messages/codes.ts';
import { addMonths } from '../../../domain/model/dates.ts';
import { enterFullScreen } from '../../context/full-screen.ts';
import { nextView, orderedViews } from '../../context/saved-views.ts';
import { isMadeHere, PICTURE_KINDS } from '../../context/screen-actions.ts';
import {
  hasScreen,
  PATHS,
  SCREEN_NAMES,
  SCREENS,
  type ScreenName,
  screensIn,
} from '../../context/screens.ts';
import type { Command, CommandContext } from './command.ts';

/**
 * Returns the commands of the command palette (a dialog to run them by typing) that can be used now, in the order in
 * which they are listed before the user types. `context` is the state of the page.
 */
export function commandsFor(context: CommandContext): readonly Command[] {
  const all = [...onTheMap(context), ...views(context), ...screens(context), ...reading(context)];
  return all.filter(({ when }) => when?.(context) ?? true);
}

function screens({ words: { t }, path, hidden }: CommandContext): readonly Command[] {
  const tabs = screensIn('inventory');
  const label = (name: ScreenName): string =>
    [...(tabs.includes(name) ? [t.inventory.nav] : []), SCREENS[name].name(t)].join(' – ');
  return (
    SCREEN_NAMES
      // The slides fill the whole screen and have a command of their own.
      .filter(
        (name) => PATHS[name] !== path && name !== 'slides' && hasScreen(name) && !hidden.includes(name),
      )
      .map((name) => ({
        id: `go.${name}`,
        label: t.palette.go(label(name)),
        also: `${t.palette.also.go} ${t.palette.screens[name]}`,
        called: t.palette.screens[name],
        run: ({ go }) => go(PATHS[name]),
      }))
  );
}

/** Commands that change what the map shows and how. */
function onTheMap({ words: { t }, map }: CommandContext): readonly Command[] {
  const { labels, also } = t.palette;
  const toggle = (id: 'flows' | 'preps' | 'minutes', label: string): Command => ({
    id: `map.${id}`,
    label: t.palette.turn(label, !map[id]),
    also: also.map,
    when: onMap,
    run: ({ show }) => show({ [id]: !map[id] }),
  });
  const filtered = [map.bassin, map.type, map.stage, map.sector, map.formality].some(
    ({ length }) => length > 0,
  );
  return [
    acting('search', labels.search, also.search, '/'),
    acting('fit', labels.fit, also.fit, '0'),
    acting('zoomIn', labels.zoomIn, also.map, '+'),
    acting('zoomOut', labels.zoomOut, also.map, '−'),
    ...PICTURE_KINDS.filter(isMadeHere).map((kind) => acting(kind, t.picture.save[kind], also.picture)),
    {
      id: 'map.map',
      label: labels.map,
      also: also.map,
      when: onMap,
      run: ({ show }) => show({ show: 'map' }),
    },
    { id: 'map.list', label: labels.list, also: also.list, run: ({ show }) => show({ show: 'list' }) },
    toggle('flows', t.explorer.flows),
    toggle('preps', t.explorer.preps),
    ...(map.layout === 'place' ? [toggle('minutes', t.layout.minutes)] : []),
    {
      id: 'map.clear',
      label: labels.clear,
      also: also.map,
      when: (context) => onMap(context) && filtered,
      run: ({ show }) => show({ bassin: [], type: [], stage: [], sector: [], formality: [] }),
    },
    {
      id: 'map.whatif',
      label: t.palette.turn(t.whatIf.title, !map.whatif),
      also: also.whatif,
      run: ({ show }) => show({ whatif: !map.whatif, since: undefined, recorded: false }),
    },
  ];
}

const onMap = ({ path }: CommandContext): boolean => path === PATHS.explorer;

const acting = (
  name: Parameters<CommandContext['action']>[0],
  label: string,
  also: string,
  key?: string,
): Command => ({
  ...{ id: `do.${name}`, label, also, ...(key !== undefined && { key }) },
  when: ({ action }) => action(name) !== undefined,
  run: ({ action }) => action(name)?.(),
});

function views({ words: { t }, document, map }: CommandContext): readonly Command[] {
  const { labels, also } = t.palette;
  if (document === undefined) return [];
  const step = (id: string, label: string, by: 1 | -1): Command => ({
    id,
    label,
    also: also.views,
    when: () => document.views.length > 0,
    run: ({ show }) => show({ view: nextView(document, map.kept, by)?.id }),
  });
  return [
    acting('views', labels.views, also.views),
    {
      id: 'view.slides',
      label: t.slides.title,
      also: also.slides,
      when: () => document.views.length > 0,
      run: ({ go }) => {
        void enterFullScreen();
        go(PATHS.slides);
      },
    },
    step('view.next', labels.nextView, 1),
    step('view.previous', labels.previousView, -1),
    ...orderedViews(document).map(({ id, name, note = '' }) => ({
      ...{ id: `view.${id}`, label: t.palette.view(name), also: `${also.views} ${note}` },
      run: ({ show }: CommandContext) => show({ view: id }),
    })),
  ];
}

/** Commands for audience, language, theme, day and printing. */
function reading({ words: { t, language }, document, audience }: CommandContext): readonly Command[] {
  const { labels, also } = t.palette;
  return [
    { ...acting('audience', labels.describe, also.audience), called: also.audience },
    ...(document?.audiences ?? []).map(({ id, label }) => ({
      id: `audience.${id}`,
      label: t.palette.audience(language === 'en' ? (label.en ?? label.fr) : label.fr),
      also: also.audience,
      when: () => audience !== id,
      run: ({ chooseAudience }: CommandContext) => chooseAudience(id),
    })),
    {
      id: 'audience.everyone',
      label: t.palette.audience(t.audience.everyone),
      also: also.audience,
      run: ({ chooseAudience }) => chooseAudience(undefined),
    },
    ...LANGUAGES.filter((other) => other !== language).map((other) => ({
      id: `language.${other}`,
      // Named in the language to which it leads, so that its users can find it.
      label: t.palette.languages[other],
      also: also.language,
      run: ({ set }: CommandContext) => set({ lang: other }),
    })),
    ...THEMES.map((theme) => ({
      id: `theme.${theme}`,
      label: t.palette.theme(t.look.themes[theme]),
      also: also.theme,
      run: ({ set }: CommandContext) => set({ theme }),
    })),
    {
      id: 'day.year-before',
      label: labels.yearBefore,
      also: also.day,
      run: ({ at, set }) => set({ at: addMonths(at, -12) }),
    },
    {
      id: 'day.year-after',
      label: labels.yearAfter,
      also: also.day,
      run: ({ at, set }) => set({ at: addMonths(at, 12) }),
    },
    {
      id: 'day.inventory',
      label: t.app.reset,
      also: also.day,
      run: ({ set }) => set({ at: undefined, periodFrom: undefined, periodTo: undefined }),
    },
    { id: 'print', label: labels.print, also: also.print, run: ({ print }) => print() },
  ];
}
