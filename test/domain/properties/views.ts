import type { Finding } from '../../../domain/analysis/findings.ts';
import type { GapKind, Pathway } from '../../../domain/analysis/results.ts';
import { byCodeUnit } from '../../../domain/model/network.ts';
import type { OracleFinding } from '../../oracle/finding.ts';
import type { OraclePathway } from '../../oracle/pathways.ts';

/** The engine's findings cut down to what the oracle works out, so that whole sets can be compared. */
export function viewOf(finding: Finding): OracleFinding {
  const { kind, elements, certainty } = finding;
  return { kind, elements, certainty, evidence: evidenceOf(finding) };
}

function evidenceOf(finding: Finding): Record<string, unknown> {
  switch (finding.kind) {
    case 'M01':
      return { stage: finding.evidence.stage };
    case 'M03': {
      const { from, to, gap, levels } = finding.evidence;
      return { from, to, gap, verdicts: levels.dimensions.map(({ verdict }) => verdict) };
    }
    case 'M04': {
      const { levels, ...rest } = finding.evidence;
      return { ...rest, overall: levels.overall };
    }
    case 'M06':
      return { passerelles: finding.evidence.passerelles.map(({ id }) => id).sort(byCodeUnit) };
    case 'M13':
      return { form: finding.evidence.form, passerelles: [finding.evidence.passerelle] };
    default:
      return finding.evidence;
  }
}

/** Where the text leaves open which of several passerelles a lapsed passage is told by, any of them will do. */
export function tellingTheSame(
  oracle: readonly OracleFinding[],
  engine: readonly OracleFinding[],
): OracleFinding[] {
  return oracle.map((finding) => {
    if (finding.kind !== 'M13') return finding;
    const told = engine.find((other) => nameOf(other) === nameOf(finding))?.evidence.passerelles;
    const [id] = Array.isArray(told) ? told : [];
    const known = (finding.evidence.passerelles as string[]).includes(id);
    return known ? { ...finding, evidence: { ...finding.evidence, passerelles: [id] } } : finding;
  });
}

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

/** A pathway as both sides tell it. */
export function pathwayView(pathway: Pathway): object {
  const { filieres, outlet, months, steps, complete, path } = pathway;
  const told = path.map(({ from, to, passerelle, start, end, levels }) => ({
    from,
    to,
    passerelle,
    start,
    end,
    verdicts: levels === null || levels.byConvention ? [] : levels.dimensions.map(({ verdict }) => verdict),
  }));
  return { filieres, outlet, months, steps, complete, path: told };
}

export function oraclePathwayView(pathway: OraclePathway): object {
  const { filieres, outlet, months, steps, complete, path } = pathway;
  const told = path.map(({ test, ...step }) => ({
    ...step,
    verdicts: test.dimensions.map(({ verdict }) => verdict),
  }));
  return { filieres, outlet, months, steps, complete, path: told };
}
