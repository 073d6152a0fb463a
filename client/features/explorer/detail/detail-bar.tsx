import { Button, Checkbox, NativeSelect, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import './detail.css';
import type { MapNode } from '../../../../domain/map/map-model.ts';
import { nameOf } from '../../../../domain/map/names.ts';
import type { ExplorerMap } from '../../../../domain/map/shown/content.ts';
import { isSilent } from '../../../../domain/map/silent.ts';
import { WAYS } from '../../../../domain/model/map-choices.ts';
import type { SetView } from '../../../context/address.ts';
import { useNetwork } from '../../../context/network.tsx';
import type { ExplorerView } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import { boxName } from '../../../map/box-name.ts';
import type { Detail } from './use-detail.ts';

interface Props {
  readonly choices: ExplorerView;
  readonly setView: SetView<typeof ExplorerView>;
  readonly map: ExplorerMap;
  readonly detail: Detail;
  /** How many elements are shown, where the toolbar has no room for it. */
  readonly counts?: ReactNode;
}

/**
 * A bar above the map: the path from the whole network down to the box or neighbourhood that the user looks at, and
 * how many filières are drawn singly or folded into boxes that stand for several.
 */
export function DetailBar(props: Props) {
  const { detail, choices, map } = props;
  const { t } = useWords();
  const boxes = detail.content.nodes.filter(({ members }) => members !== undefined);
  const silentBoxes = boxes.filter(isSilent);
  const silent = silentBoxes.reduce((sum, { members }) => sum + (members?.length ?? 0), 0);
  const ownBoxes = detail.content.nodes.filter((node) => isSilent(node) && node.members === undefined).length;
  const counted = boxes.length - silentBoxes.length;
  const isFiliere = (node: MapNode): boolean => node.stage !== 'EMPLOYMENT' && !isSilent(node);
  const all = map.content.nodes.filter(isFiliere).length;
  const alone = detail.content.nodes.filter((node) => node.members === undefined && isFiliere(node)).length;
  return (
    <section className="detail-bar" aria-label={t.detail.path}>
      <Path {...props} />
      {boxes.length > 0 && (
        <Text size="sm" role="status">
          {[
            ...(counted > 0 ? [t.detail.shown(alone, all, counted)] : []),
            ...(silent > 0 ? [t.silent.folded(silent, silentBoxes.length)] : []),
            ...(silent > 0 && ownBoxes > 0 ? [t.silent.alone(ownBoxes)] : []),
          ].join(' ')}
        </Text>
      )}
      {choices.focus !== undefined && <Around {...props} />}
      {props.counts}
    </section>
  );
}

/** The steps of the path. A click on a step removes the narrower ones. */
function Path({ choices, setView, detail }: Props) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { bassin, opened, focus } = choices;
  const name = (id: string): string => boxName(id, detail.families) ?? nameOf(view, vocabulary, id);
  const steps = [
    { id: 'whole', label: t.detail.whole, go: { bassin: [], opened: [], focus: undefined } },
    ...(bassin.length === 0
      ? []
      : [{ id: 'bassin', label: bassin.map(name).join(', '), go: { opened: [], focus: undefined } }]),
    ...opened.map((id, at) => ({
      id,
      label: name(id),
      go: { opened: opened.slice(0, at + 1), focus: undefined },
    })),
    ...(focus === undefined ? [] : [{ id: `focus ${focus}`, label: name(focus), go: {} }]),
  ];
  return (
    <ol className="detail-path">
      {steps.map(({ id, label, go }, at) => (
        <li key={id}>
          {at === steps.length - 1 ? (
            <span aria-current="location">{label}</span>
          ) : (
            <button type="button" className="linklike" onClick={() => setView(go)}>
              {label}
            </button>
          )}
        </li>
      ))}
      {opened.length > 0 && (
        <li className="detail-close">
          <Button size="compact-xs" variant="default" onClick={() => setView({ opened: [] })}>
            {t.detail.closeAll}
          </Button>
        </li>
      )}
    </ol>
  );
}

const STEPS = [1, 2, 3, 4, 0];

function Around({ choices, setView, map, detail }: Props) {
  const { t } = useWords();
  const w = t.detail.focus;
  const { steps, way, alone } = choices;
  const counts = [...new Set([...STEPS.slice(0, -1), ...(steps > 0 ? [steps] : [])])].sort((a, b) => a - b);
  return (
    <div className="detail-around">
      {detail.lost ? (
        <Text size="sm">{w.gone}</Text>
      ) : (
        <>
          <NativeSelect
            size="xs"
            aria-label={w.steps}
            value={String(steps)}
            data={[...counts, 0].map((value) => ({ value: String(value), label: w.step(value) }))}
            onChange={(event) => setView({ steps: Number(event.currentTarget.value) }, { replace: true })}
          />
          <NativeSelect
            size="xs"
            aria-label={w.way}
            value={way}
            data={WAYS.map((value) => ({ value, label: w.ways[value] }))}
            onChange={(event) =>
              setView(
                { way: WAYS.find((one) => one === event.currentTarget.value) ?? 'both' },
                { replace: true },
              )
            }
          />
          <Checkbox
            size="sm"
            label={w.alone}
            checked={alone}
            onChange={(event) => setView({ alone: event.currentTarget.checked }, { replace: true })}
          />
          <Text size="sm" role="status">
            {w.reached(detail.near?.size ?? 0, map.content.nodes.length)}
          </Text>
        </>
      )}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => setView({ focus: undefined, steps: 1, way: 'both', alone: false })}
      >
        {w.stop}
      </Button>
    </div>
  );
}
