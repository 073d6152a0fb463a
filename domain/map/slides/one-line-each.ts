import { groupBy } from '../../model/grouping.ts';
import type { MapContent, MapEdge } from '../map-model.ts';
import type { Line } from '../marks.ts';

/** Passerelles in force, then what stands where there is none, the first of them. */
const IN_FORCE: readonly Line[] = ['BUNDLE', 'SIGNED', 'PROTOCOL', 'INFORMAL', 'FORMALITY_UNKNOWN'];
const OTHERS: readonly Line[] = ['PREP', 'PLANNED', 'SUSPENDED', 'EXPIRED'];
const JOINED: ReadonlySet<Line> = new Set([...IN_FORCE, ...OTHERS]);

/**
 * Draws passerelles between boxes that stand for several filières as one line in each direction, as several beside one
 * another are not told apart from the back of a room. Those in force are counted together; where none is, that for which
 * filières prepare stands, else what is planned, else what is suspended, else what has expired. Lines between two filières
 * stay as they are.
 */
export function oneLineEach(content: MapContent): MapContent {
  const folded = new Set(content.nodes.flatMap(({ id, members }) => (members === undefined ? [] : [id])));
  const isJoined = ({ from, to, line }: MapEdge): boolean =>
    JOINED.has(line) && (folded.has(from) || folded.has(to));
  const between = groupBy(content.edges.filter(isJoined), ({ from, to }) => `${from} ${to}`);
  return {
    ...content,
    edges: [
      ...content.edges.filter((edge) => !isJoined(edge)),
      ...[...between.values()].map((all) => joined(all)),
    ],
  };
}

function joined(all: readonly MapEdge[]): MapEdge {
  const inForce = all.filter(({ line }) => IN_FORCE.includes(line));
  const others = [...all].sort((a, b) => OTHERS.indexOf(a.line) - OTHERS.indexOf(b.line));
  const [first, ...further] = inForce.length > 0 ? inForce : others.slice(0, 1);
  if (further.length === 0) return first!;
  const members = inForce.flatMap((edge) => edge.members ?? [edge]);
  const { kind } = members[0]!;
  const isOfOneKind = members.every((member) => member.kind === kind);
  return { ...first!, line: 'BUNDLE', members, kind: isOfOneKind ? kind : undefined };
}
