import { ActionIcon, Checkbox, NativeSelect, Switch, Tooltip } from '@mantine/core';
import type { RefObject } from 'react';
import type { ExplorerMap } from '../../../domain/map/shown/content.ts';
import { LAYOUT_IDS } from '../../../domain/model/map-choices.ts';
import { OneOf } from '../../components/one-of.tsx';
import type { SetView } from '../../context/address.ts';
import { useScreenAction } from '../../context/screen-actions.ts';
import type { ExplorerView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import type { Viewport } from '../../map/controllers/viewport.ts';
import { DetailChoice } from './detail/detail-choice.tsx';
import type { Detail } from './detail/use-detail.ts';
import { Filters } from './filters.tsx';
import { MapCounts } from './map-counts.tsx';
import { SearchBox } from './search-box.tsx';
import type { OpenedView } from './views/opened-view.ts';
import { ViewsButton } from './views/views-button.tsx';

/**
 * The toolbar above the map: search, filters, saved views, map or list, layout, what-if, counts and zoom. `detail` is
 * the map as drawn, `viewport` controls its zoom, and `opened` is the saved view last opened.
 */
export function Toolbar(props: {
  readonly choices: ExplorerView;
  readonly setView: SetView<typeof ExplorerView>;
  readonly show: 'map' | 'list';
  readonly map: ExplorerMap;
  readonly detail: Detail;
  readonly viewport: RefObject<Viewport | undefined> | undefined;
  readonly opened: OpenedView | undefined;
  /** Whether the bar below says how many elements are shown. */
  readonly hidesCounts: boolean;
  /** Selects an element and moves the map to it. */
  choose(id: string): void;
}) {
  const { t } = useWords();
  const { choices, setView, show, map, detail, viewport, opened, hidesCounts, choose } = props;
  const act = (run: (port: Viewport) => void) =>
    viewport && (() => viewport.current && run(viewport.current));
  useScreenAction(
    'fit',
    act((port) => port.fit()),
  );
  useScreenAction(
    'zoomIn',
    act((port) => port.zoom(1.25)),
  );
  useScreenAction(
    'zoomOut',
    act((port) => port.zoom(0.8)),
  );
  return (
    <section className="toolbar" aria-label={t.explorer.view}>
      <SearchBox choices={choices} choose={choose} setView={setView} />
      <Filters choices={choices} setView={setView} />
      <ViewsButton opened={opened} viewport={viewport} />
      <OneOf
        label={t.explorer.view}
        options={['map', 'list'] as const}
        value={show}
        name={(one) => t.explorer[one]}
        choose={(one) => setView({ show: one })}
      />
      {show === 'map' && <MapSwitches {...{ choices, setView, detail }} boxes={map.content.nodes.length} />}
      <Switch
        size="sm"
        className="what-if-switch"
        label={t.whatIf.title}
        checked={choices.whatif}
        onChange={(event) =>
          setView({ whatif: event.currentTarget.checked, since: undefined, recorded: false })
        }
      />
      {!hidesCounts && <MapCounts {...{ choices, setView, map }} />}
      {show === 'map' && (
        <div className="toolbar-zoom">
          <MapButton label={t.explorer.zoomOut} sign="−" onClick={() => viewport?.current?.zoom(0.8)} />
          <MapButton label={t.explorer.zoomIn} sign="+" onClick={() => viewport?.current?.zoom(1.25)} />
          <MapButton label={t.explorer.fit} sign="⤢" onClick={() => viewport?.current?.fit()} />
        </div>
      )}
    </section>
  );
}

interface Chosen {
  readonly choices: ExplorerView;
  readonly setView: SetView<typeof ExplorerView>;
}

/** The layout of the map, its level of detail, and whether it shows flows and links to outlets. */
function MapSwitches(props: Chosen & { readonly detail: Detail; readonly boxes: number }) {
  const { t } = useWords();
  const { choices, setView, detail, boxes } = props;
  return (
    <div className="toolbar-switches">
      <NativeSelect
        size="xs"
        className="layout-choice"
        aria-label={t.layout.label}
        value={choices.layout}
        data={LAYOUT_IDS.map((value) => ({ value, label: t.layout.kinds[value] }))}
        onChange={(event) =>
          setView({ layout: LAYOUT_IDS.find((one) => one === event.currentTarget.value) ?? 'stage' })
        }
      />
      <DetailChoice choices={choices} setView={setView} detail={detail} boxes={boxes} />
      <Checkbox
        size="sm"
        label={t.explorer.flows}
        checked={choices.flows}
        onChange={(event) => setView({ flows: event.currentTarget.checked }, { replace: true })}
      />
      <Checkbox
        size="sm"
        label={t.explorer.preps}
        checked={choices.preps}
        onChange={(event) => setView({ preps: event.currentTarget.checked }, { replace: true })}
      />
      {choices.layout === 'place' && (
        <Checkbox
          size="sm"
          label={t.layout.minutes}
          checked={choices.minutes}
          onChange={(event) => setView({ minutes: event.currentTarget.checked }, { replace: true })}
        />
      )}
    </div>
  );
}

function MapButton(props: { readonly label: string; readonly sign: string; onClick(): void }) {
  return (
    <Tooltip label={props.label}>
      <ActionIcon variant="default" size={30} aria-label={props.label} onClick={props.onClick}>
        <span aria-hidden="true">{props.sign}</span>
      </ActionIcon>
    </Tooltip>
  );
}
