import { useCallback } from 'react';
import type { MapBadge, MapEdge, MapNode, PlacedMap } from '../../../domain/map/map-model.ts';
import { nameOf, typeLabel } from '../../../domain/map/names.ts';
import { isSilent } from '../../../domain/map/silent.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { boxName } from '../../map/box-name.ts';
import type { Hit } from '../../map/hit-test.ts';
import type { TipWords } from '../../map/tip.tsx';
import type { Detail } from './detail/use-detail.ts';

/**
 * Returns a function that says in words what a part of the map is: a box with its operator, its places and its findings,
 * a line with its ends, a mark with the findings that it stands for. `detail` is the map as drawn, `placed` its places.
 */
export function useTip(detail: Detail, placed: PlacedMap | undefined): (hit: Hit) => TipWords | undefined {
  const { t, vocabulary, gapWords, language } = useWords();
  const { view, at } = useNetwork();
  const { content, families } = detail;
  return useCallback(
    (hit) => {
      const w = t.tip;
      const name = (id: string): string => boxName(id, families) ?? nameOf(view, vocabulary, id);
      const findings = (badges: readonly MapBadge[]): readonly string[] => {
        const counts = new Map<string, number>();
        for (const { kind, possible = false } of badges.flatMap((badge) => badge.members ?? [badge])) {
          if (kind === 'MANY') continue;
          const title = w.finding(gapWords.gaps[kind].title, possible);
          counts.set(title, (counts.get(title) ?? 0) + 1);
        }
        return [...counts].map(([title, count]) => (count === 1 ? title : w.times(title, count)));
      };
      const on = (id: string) => findings(content.badges.filter((badge) => badge.on === id));
      const operatorFacts = (operator: string, family: MapNode['family']): readonly string[] => {
        const type = view.operators.get(operator)?.type;
        return [
          ...(type === undefined ? [] : [typeLabel(view.document, type, at, language)]),
          ...(family === undefined ? [] : [w.family(t.look.families[family])]),
        ];
      };
      const boxFacts = ({
        id,
        notes = [],
        operator,
        family,
        capacity,
        members,
      }: MapNode): readonly string[] => [
        ...(operator !== undefined && members === undefined ? [nameOf(view, vocabulary, operator)] : []),
        ...notes,
        ...(capacity === undefined ? [] : [w.places(capacity.places, capacity.isAtLeast)]),
        ...(family === undefined ? [] : [w.family(t.look.families[family])]),
        ...on(id),
        ...(members === undefined ? [] : [w.open]),
      ];
      const lineFacts = ({ line, kind, members, target }: MapEdge): readonly string[] => [
        members === undefined ? t.legend.lines[line] : w.lines(t.legend.lines[line], members.length),
        ...(kind === undefined ? [] : [vocabulary.passerelleKind[kind]]),
        ...on(target),
      ];
      if (hit.kind === 'node') {
        const node = content.nodes.find(({ id }) => id === hit.id);
        if (node === undefined) return undefined;
        const facts = isSilent(node) && node.members === undefined ? [t.silent.boxes.SILENT] : boxFacts(node);
        return { title: name(node.id), facts };
      }
      if (hit.kind === 'edge') {
        const edge = [...content.edges, ...content.ghosts].find(({ id }) => `edge ${id}` === hit.id);
        if (edge === undefined) return undefined;
        return { title: t.detail.folded.between(name(edge.from), name(edge.to)), facts: lineFacts(edge) };
      }
      if (hit.kind === 'group') {
        const { operator = hit.element, family } = placed?.groups.find(({ id }) => id === hit.id) ?? {};
        return { title: nameOf(view, vocabulary, operator), facts: operatorFacts(operator, family) };
      }
      const badge = placed?.badges.find(({ id }) => id === hit.id);
      const marks = content.badges.filter(
        ({ on: element, kind }) => element === badge?.on && kind === badge.kind,
      );
      return { title: w.findings, facts: findings(marks) };
    },
    [t, vocabulary, gapWords, language, view, at, content, families, placed],
  );
}
