import type { BlockingItem } from '../../../domain/analysis/blocking/blocking-item.ts';
import type { Pathway } from '../../../domain/analysis/results.ts';
import type { Finding } from '../../../domain/findings/finding.ts';
import type { GapKind } from '../../../domain/findings/kinds.ts';
import { byCodeUnit } from '../../../domain/model/network.ts';
import type { OracleFinding } from '../../oracle/finding.ts';
import type { OracleItem } from '../../oracle/gaps-hole.ts';
import type { OraclePathway } from '../../oracle/pathways.ts';

/** The engine's findings cut down to what the oracle works out, so that whole sets can be compared. */
export function viewOf(finding: Finding): OracleFinding {
  const { kind, elements, certainty } = finding;
  return { kind, elements, certainty, evidence: evidenceOf(finding) };
}

function evidenceOf(finding: Finding): Record<string, unknown> {
  switch (finding.kind) {
    case 'M03': {
      const { levels, ...rest } = finding.evidence;
      return { ...rest, verdicts: levels.dimensions.map(({ verdict }) => verdict) };
    }
    case 'M04': {
      const { levels, ...rest } = finding.evidence;
      return { ...rest, overall: levels.overall };
    }
    case 'M06':
      return { passerelles: finding.evidence.passerelles.map(({ id }) => id).sort(byCodeUnit) };
    case 'M09': {
      const { passerelles, ...rest } = finding.evidence;
      const told = passerelles.map(({ id, levels, obstacles }) => ({
        id,
        overall: levels.overall,
        obstacles: obstacles
          .map(({ obstacle, on, verdict }) => `${obstacle} ${on} ${verdict}`)
          .sort(byCodeUnit),
      }));
      return { ...rest, passerelles: told.sort((one, other) => byCodeUnit(one.id, other.id)) };
    }
    case 'M13': {
      const { passerelle, impact: _impact, ...rest } = finding.evidence;
      return { ...rest, passerelles: [passerelle] };
    }
    case 'M14': {
      const { blockingSets, candidates, toCheck, exhaustive, presumed } = finding.evidence;
      return {
        exhaustive,
        ...(presumed === undefined ? {} : { presumed }),
        blockingSets: toCheck !== null ? [] : (blockingSets?.map(textsOf) ?? null),
        candidates: candidates.map((pair) => pair.join(' ')).sort(byCodeUnit),
        toCheck: toCheck === null ? null : pathwayView(toCheck),
      };
    }
    case 'M16':
      return { ...finding.evidence, pathway: pathwayView(finding.evidence.pathway) };
    default:
      return finding.evidence;
  }
}

export const textsOf = (set: readonly BlockingItem[]): string[] =>
  set.map(({ kind, element, obstacle, dimension, limit }) => {
    const levels = kind === 'GAP' || kind === 'OVER' ? [dimension, limit] : [];
    return [kind, element, ...(obstacle === null ? [] : [obstacle]), ...levels].join(' ');
  });

/**
 * The oracle's findings as the engine tells them: the three best of all blocking sets; and where the text leaves open
 * which of several passerelles a lapsed passage is told by, any of them will do.
 */
export function tellingTheSame(
  oracle: readonly OracleFinding[],
  engine: readonly OracleFinding[],
): OracleFinding[] {
  return oracle.map((finding): OracleFinding => {
    const told = engine.find((other) => nameOf(other) === nameOf(finding))?.evidence ?? {};
    const evidence = { ...finding.evidence };
    if (finding.kind === 'M13') {
      const [id] = Array.isArray(told.passerelles) ? told.passerelles : [];
      const days = evidence.told as Readonly<Record<string, object>>;
      if (days[id] !== undefined) {
        Object.assign(evidence, { passerelles: [id] }, days[id]);
        delete evidence.told;
      }
    }
    if (finding.kind === 'M14') {
      evidence.toCheck = pathwayOrNull(evidence.toCheck);
      if (evidence.toCheck === null && evidence.blockingSets !== null)
        evidence.blockingSets = (evidence.blockingSets as OracleItem[][])
          .slice(0, 3)
          .map((set) => set.map(({ text }) => text));
    }
    if (finding.kind === 'M16') evidence.pathway = pathwayOrNull(evidence.pathway);
    return { ...finding, evidence };
  });
}

const pathwayOrNull = (value: unknown): object | null =>
  value === null ? null : oraclePathwayView(value as OraclePathway);

/** What waits for rules of some kinds alone: an M18 that no such rule waits for goes away. */
export function waitingFor(kinds: readonly GapKind[], findings: readonly OracleFinding[]): OracleFinding[] {
  return findings.flatMap((finding) => {
    if (finding.kind !== 'M18') return [finding];
    const rules = (finding.evidence.rules as string[]).filter((rule) => kinds.some((kind) => kind === rule));
    return rules.length > 0 ? [{ ...finding, evidence: { rules } }] : [];
  });
}

export const nameOf = ({ kind, elements }: Pick<OracleFinding, 'kind' | 'elements'>): string =>
  [kind, ...elements].join(' ');

export const inNameOrder = (findings: readonly OracleFinding[]): OracleFinding[] =>
  [...findings].sort((one, other) => byCodeUnit(nameOf(one), nameOf(other)));

const doubtOf = ({ kind, element, obstacle, dimension }: Pathway['toCheck'][number]): string =>
  [kind, element, obstacle ?? dimension ?? ''].join(' ').trim();

/** A pathway as both sides tell it. */
export function pathwayView(pathway: Pathway): object {
  const { filieres, outlet, months, steps, complete, path, toCheck } = pathway;
  const told = path.map(({ from, to, passerelle, start, end, levels }) => ({
    from,
    to,
    passerelle,
    start,
    end,
    verdicts: levels === null || levels.byConvention ? [] : levels.dimensions.map(({ verdict }) => verdict),
  }));
  return {
    filieres,
    outlet,
    months,
    steps,
    complete,
    toCheck: toCheck.map(doubtOf).sort(byCodeUnit),
    path: told,
  };
}

export function oraclePathwayView(pathway: OraclePathway): object {
  const { filieres, outlet, months, steps, complete, path } = pathway;
  const told = path.map(({ test, points: _points, ...step }) => ({
    ...step,
    verdicts: test.dimensions.map(({ verdict }) => verdict),
  }));
  return {
    filieres,
    outlet,
    months,
    steps,
    complete,
    toCheck: [...pathway.toCheck].sort(byCodeUnit),
    path: told,
  };
}
