import { markedElements } from '../../domain/findings/finding.ts';
import { BADGES } from '../../domain/map/badges.ts';
import { type Families, foldContent, levelFor } from '../../domain/map/detail.ts';
import { filieresInside } from '../../domain/map/filters.ts';
import type { MapContent } from '../../domain/map/map-model.ts';
import { typeLabel } from '../../domain/map/names.ts';
import { viewAt } from '../../domain/map/network-view.ts';
import { oneBadgeOfEachKind } from '../../domain/map/one-badge-of-each-kind.ts';
import { type MapChoices, mapContent } from '../../domain/map/shown/content.ts';
import { vocabulary } from '../../domain/messages/fr/vocabulary.ts';
import { AS_OF, hauteSylve } from './haute-sylve.ts';
import { answerTo, frozenQuestions } from './sample-frozen.ts';

const document = hauteSylve();
const view = viewAt(document, AS_OF);
const findings = answerTo(document, frozenQuestions(document)[0]!);

/** What the map shows of the sample, with the marks of all its findings and a few missing passerelles. */
export function sampleContent(more: Partial<MapChoices> = {}): MapContent {
  const { content } = mapContent(view, vocabulary, undefined, [], undefined, {
    ...{ inside: filieresInside(view, { bassin: [], type: [], stage: [], sector: [] }), whole: true },
    ...{ formality: [], kinds: [], ghosts: 0, gap: undefined, layout: 'stage', flows: true, preps: false },
    ...{ marks: new Map(), gone: new Set<string>(), ...more },
  });
  const badges = findings.flatMap((finding) => {
    const { kind } = finding;
    const sign = BADGES.get(kind);
    return sign === undefined ? [] : [...new Set(markedElements(finding))].map((on) => ({ on, kind, sign }));
  });
  const missing = findings.flatMap(({ kind, elements: [from = '', to = ''] }) =>
    kind === 'M04'
      ? [{ id: `${from} ${to}`, target: `gap:${from}`, from, to, line: 'M04_CERTAIN' as const }]
      : [],
  );
  const ghosts = [...content.ghosts, ...missing.slice(0, 20)];
  return { ...content, badges: oneBadgeOfEachKind(badges), ghosts };
}

/** The names by which the sample is folded. */
export const sampleFamilies: Families = {
  type: (operator) => view.operators.get(operator)?.type ?? '',
  typeName: (type) => typeLabel(document, type, AS_OF, 'fr'),
  operatorName: (operator) => view.shortNames.get(operator) ?? operator,
  communeName: (commune) => document.communes.find(({ id }) => id === commune)?.name ?? commune,
  bandName: (band) => band,
  stageName: (stage) => vocabulary.stage[stage as keyof typeof vocabulary.stage],
  count: (filieres) => `${filieres} filières`,
  silent: (operators) => `${operators} opérateurs`,
  inside: (passerelles) => `${passerelles} passerelles à l’intérieur`,
};

/** The map as it is first shown, folded until a hall can read it. */
export const firstSight = (content: MapContent): MapContent =>
  foldContent(content, sampleFamilies, {
    ...{ level: levelFor(content, sampleFamilies), opened: new Set(), apart: new Set() },
  });
