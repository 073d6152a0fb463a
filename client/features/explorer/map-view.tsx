import { useCallback, useRef } from 'react';
import type { Camera } from '../../../domain/map/camera.ts';
import { columnName, nameOf, shortName } from '../../../domain/map/names.ts';
import { columnOf } from '../../../domain/map/network-view.ts';
import type { ExplorerMap } from '../../../domain/map/shown/content.ts';
import { isSilent } from '../../../domain/map/silent.ts';
import { AddElementButton } from '../../components/add-element.tsx';
import { WhereWritten } from '../../components/where-written.tsx';
import type { SetView } from '../../context/address.ts';
import { useNetwork } from '../../context/network.tsx';
import type { ExplorerView } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { useCanvas } from '../../map/canvas-program.ts';
import type { Viewport } from '../../map/controllers/viewport.ts';
import { usePlacedMap } from '../../map/use-placed-map.ts';
import { marked } from '../../model/presumed.ts';
import { useLinking } from '../../whatif/linking.ts';
import { PlacesMenu } from './arrange/places-menu.tsx';
import { hasOwnPlace, useArranging } from './arrange/use-arranging.ts';
import type { Detail } from './detail/use-detail.ts';
import { LayoutWait, layoutSpeaks } from './layout-wait.tsx';
import { Legend } from './legend.tsx';
import { MapFiles } from './picture/map-files.tsx';
import { PictureMenu } from './picture/picture-menu.tsx';
import { useTip } from './use-tip.ts';

const NOTHING_LIT: readonly string[] = [];

/**
 * The map with its legend and, while places are computed, the progress. `chosen` is the selected element, `lit` the
 * highlighted ones, `camera` a saved zoom and position to apply. A click calls `choose` with an element; `onReady`
 * receives the controls of the zoom.
 */
export function MapView(props: {
  readonly map: ExplorerMap;
  readonly detail: Detail;
  readonly opened: readonly string[];
  /** What decides which boxes the map has: the filters, and the surroundings to which it is limited. */
  readonly boxes: string;
  readonly setView: SetView<typeof ExplorerView>;
  readonly chosen: string | undefined;
  readonly lit: readonly string[];
  readonly camera: Camera | undefined;
  readonly legend: boolean;
  setLegend(shown: boolean): void;
  choose(element: string | undefined): void;
  onReady(viewport: Viewport | undefined): void;
}) {
  const { t, vocabulary } = useWords();
  const { map, detail, opened, setView, chosen, lit, camera, legend, setLegend, choose, onReady } = props;
  const linking = useLinking();
  const drawing = linking?.from !== undefined;
  const state = usePlacedMap(detail.content, detail.whole);
  const placed = state.map;
  // Loaded while the worker computes the layout, not after it.
  const GraphCanvas = useCanvas();
  const viewport = useRef<Viewport>(undefined);
  const hold = useCallback(
    (port: Viewport | undefined) => {
      viewport.current = port;
      onReady(port);
    },
    [onReady],
  );
  const attention = {
    lit: drawing ? NOTHING_LIT : lit,
    chosen: drawing ? undefined : chosen,
    near: detail.lit,
  };
  const { view, document } = useNetwork();
  const nameOfBox = (id: string): string => nameOf(view, vocabulary, id);
  const whole = state.places?.placed ?? detail.whole;
  const arranging = useArranging(whole, state.places?.layout, nameOfBox);
  const own = whole.nodes.find(({ id }) => id === chosen);
  const describe = useDescription(detail);
  const tell = useTip(detail, placed);
  const unfold = useCallback(
    (box: string) =>
      setView({
        opened: [...opened.filter((one) => one !== box), box],
        // An opened box no longer exists as a box, so it cannot stay selected.
        sel: chosen === box ? undefined : chosen,
      }),
    [opened, chosen, setView],
  );
  const fold = (id: string): string | undefined => {
    const box = detail.opened(id).at(-1);
    if (box !== undefined) setView({ opened: opened.filter((one) => one !== box) });
    return box;
  };
  return (
    <div className="map-area">
      {placed === undefined || GraphCanvas === undefined ? (
        <p className="notice">{layoutSpeaks(state) ? '' : t.wait.map}</p>
      ) : (
        <GraphCanvas
          map={placed}
          attention={attention}
          camera={camera}
          boxes={props.boxes}
          headers={placed.stages.map((stage) => columnName({ t, vocabulary }, stage))}
          label={t.explorer.mapLabel}
          instructions={linking ? `${t.explorer.mapHelp} ${t.whatIf.mapHelp}` : t.explorer.mapHelp}
          describe={describe}
          tell={tell}
          choose={choose}
          unfold={unfold}
          fold={fold}
          overview={t.detail.minimap}
          onReady={hold}
          areaNames={t.layout}
          linking={linking}
          moving={arranging.moving}
        />
      )}
      <LayoutWait state={state} />
      {placed !== undefined && (
        <MapFiles {...{ map, placed, attention }} drawn={detail.content} viewport={() => viewport.current} />
      )}
      <Legend map={map} drawn={detail.content} attention={attention} shown={legend} setShown={setLegend}>
        {linking === undefined && (
          <WhereWritten>
            <PlacesMenu
              arranging={arranging}
              chosen={hasOwnPlace(document, own) ? own : undefined}
              name={own === undefined ? '' : nameOfBox(own.id)}
            />
          </WhereWritten>
        )}
        <PictureMenu />
        {linking === undefined && (
          <AddElementButton list="passerelles">{t.inventory.addPasserelle}</AddElementButton>
        )}
      </Legend>
    </div>
  );
}

/**
 * Returns a function that gives the text read aloud when the keyboard reaches a box, including the line that
 * was followed.
 */
function useDescription(detail: Detail): (id: string, edge: string | undefined) => string {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  return (id, edge) => {
    const box = detail.content.nodes.find((node) => node.id === id);
    if (box?.notes !== undefined) return t.detail.folded.said(box.label, box.notes.join(', '));
    if (box !== undefined && isSilent(box)) return t.silent.said(nameOf(view, vocabulary, id));
    const real = detail.content.edges;
    const item = view.filieres.get(id);
    const operator = item?.operator;
    const stage = vocabulary.stage[columnOf(view, id)];
    const said = t.explorer.said(
      nameOf(view, vocabulary, id),
      operator === undefined ? '' : shortName(view, operator.id),
      item === undefined ? stage : marked(item.filiere, 'stage', stage, t.panel.presumed),
      real.filter(({ from }) => from === id).length,
      real.filter(({ to }) => to === id).length,
    );
    const passerelle = edge === undefined ? undefined : view.passerelles.get(edge)?.passerelle;
    if (passerelle === undefined) return said;
    return t.explorer.saidBy(vocabulary.passerelleKind[passerelle.kind]) + said;
  };
}
