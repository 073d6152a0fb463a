import { served } from '../../analysis/walkable.ts';
import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { marked, reaching } from '../../graph/reach.ts';
import { forAudience, type Snapshot, snapshotAt } from '../../graph/snapshot.ts';
import { filieresInside, type Perimeter } from '../../map/filters.ts';
import type { NetworkView } from '../../map/network-view.ts';
import type { Language } from '../../messages/codes.ts';
import type { AudienceProfile } from '../../model/audience.ts';
import { isValidAt } from '../../model/dates.ts';
import type { Conclusion } from '../step-kind.ts';
import { conclusionTexts } from './conclusion-words.ts';

/** What a map shows, as far as its conclusion depends on it. */
export interface MapAsked extends Perimeter {
  readonly layout: string;
}

/**
 * What the map of some filières says: on a map by commune of the literacy offer of one bassin, in how many
 * of its communes there is none; else how many of the filières lead to a job, by themselves or over others. For an audience:
 * how many of them are within its reach, beside everyone's. Undefined where there is nothing to count.
 */
export function mapConclusion(
  view: NetworkView,
  asked: MapAsked,
  audience: AudienceProfile | undefined,
  language: Language,
): Conclusion | undefined {
  const texts = conclusionTexts(language);
  const inside = filieresInside(view, asked);
  if (inside.size === 0) return undefined;
  if (audience !== undefined) {
    const everyone = snapshotAt(view.document, view.at);
    const reached = withinReach(forAudience(everyone, audience), inside);
    return {
      title: texts.inReach(reached, inside.size),
      basis: texts.ofEveryone(withinReach(everyone, inside)),
    };
  }
  const { stage, bassin, layout } = asked;
  if (layout === 'place' && stage.length === 1 && stage[0] === 'LITERACY' && bassin.length === 1) {
    const communes = communesOf(view, bassin[0]!);
    const offered = new Set([...inside].flatMap((id) => view.filieres.get(id)?.communes ?? []));
    const without = communes.filter((commune) => !offered.has(commune));
    if (communes.length === 0) return undefined;
    return {
      title: texts.noLiteracy(without.length, communes.length),
      basis: without.length === 0 ? undefined : texts.without(namesOf(view, without)),
    };
  }
  return { title: texts.leadToJob(leadingToJob(snapshotAt(view.document, view.at), inside), inside.size) };
}

/**
 * How many of some filières people get to from the starts that they can use, over passerelles in force; what is not known
 * shuts no way. Starts count too.
 */
export function withinReach(snapshot: Snapshot, ids: ReadonlySet<string>): number {
  const { index } = snapshot.nodes;
  const reached = served(snapshot);
  return [...ids].filter((id) => reached[index.get(id) ?? -1] === 1).length;
}

const communesOf = ({ document, at }: NetworkView, bassin: string): readonly string[] =>
  document.bassins
    .filter(({ id }) => id === bassin)
    .flatMap(({ communes }) => communes.filter((one) => isValidAt(one, at)).map(({ commune }) => commune));

const namesOf = ({ document }: NetworkView, communes: readonly string[]): readonly string[] =>
  communes
    .map((id) => document.communes.find((one) => one.id === id)?.name ?? id)
    .sort((a, b) => a.localeCompare(b, 'fr'));

/** How many of some filières lead to an outlet over passerelles in force and what filières prepare for. */
export function leadingToJob(snapshot: Snapshot, ids: ReadonlySet<string>): number {
  const { nodes } = snapshot;
  const leads = reaching(offerGraphWithPreps(snapshot), marked(nodes.isOutlet));
  let count = 0;
  for (const id of ids) {
    const node = nodes.index.get(id);
    if (node !== undefined && nodes.active[node] === 1 && leads[node] === 1) count += 1;
  }
  return count;
}
