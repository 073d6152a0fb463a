import type { BlockingItem } from '../../domain/analysis/blocking/blocking-item.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import { findGaps, type GapOptions } from '../../domain/findings/list-findings.ts';
import { forAudience, snapshotAt } from '../../domain/graph/snapshot.ts';
import { type AudienceProfile, profileOf } from '../../domain/model/audience.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { type OracleAsked, plainly } from '../oracle/find-gaps.ts';
import { AS_OF, CELLS, PERIOD, TARGETS } from './haute-sylve.ts';

/** One question to the sample whose whole answer is frozen: what is asked, for whom, and under which name. */
export interface FrozenQuestion {
  readonly name: string;
  readonly audience: AudienceProfile | undefined;
  readonly asked: OracleAsked & Pick<GapOptions, 'kinds' | 'audienceId'>;
}

/** A finding as it stands in the file: enough to check it by hand, on one line. */
export interface FrozenFinding {
  readonly kind: string;
  readonly elements: readonly string[];
  readonly certainty: string;
}
export interface FrozenFindings {
  readonly asOf: string;
  readonly period: typeof PERIOD;
  /** Everything that is found without an audience, no cell being asked for: what the page shows at first. */
  readonly findings: readonly FrozenFinding[];
  readonly questions: Readonly<Record<string, readonly FrozenFinding[]>>;
}

const EVERYTHING = 'findings';

/** Every kind for everyone; M16 one training after the other; M17 in stated cells; M09, M14, M16 of each audience. */
export function frozenQuestions({ audiences }: NetworkDocument): FrozenQuestion[] {
  const plain = plainly(PERIOD);
  const everyone = undefined;
  return [
    { name: EVERYTHING, audience: everyone, asked: plain },
    {
      name: 'M16 without concurrent training',
      audience: everyone,
      asked: { ...plain, kinds: ['M16'], withoutConcurrent: true },
    },
    { name: 'M17', audience: everyone, asked: { ...plain, kinds: ['M17'], cells: CELLS } },
    ...audiences.flatMap((named): FrozenQuestion[] => {
      const asked = { ...plain, audienceId: named.id };
      const audience = profileOf(named);
      return [
        { name: `M09 ${named.id}`, audience, asked: { ...asked, kinds: ['M09'] } },
        { name: `M16 ${named.id}`, audience, asked: { ...asked, kinds: ['M16'] } },
        ...TARGETS.map(
          (target): FrozenQuestion => ({
            name: `M14 ${target} ${named.id}`,
            audience,
            asked: { ...asked, kinds: ['M14'], target },
          }),
        ),
      ];
    }),
  ];
}

/** What the analysis answers. */
export const answerTo = (document: NetworkDocument, { audience, asked }: FrozenQuestion): Finding[] => {
  const snapshot = snapshotAt(document, AS_OF);
  return findGaps(audience === undefined ? snapshot : forAudience(snapshot, audience), asked);
};

/** The file of frozen findings as the analysis would write it today: one finding a line, so that a change is read. */
export function frozenText(document: NetworkDocument): string {
  const questions = frozenQuestions(document).map(({ name, ...question }) => {
    const lines = answerTo(document, { name, ...question }).map(
      (one) => `    ${JSON.stringify(frozen(one))}`,
    );
    return { name, list: lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]` };
  });
  const [everything, ...others] = questions;
  return [
    '{',
    `  "asOf": ${JSON.stringify(AS_OF)},`,
    `  "period": ${JSON.stringify(PERIOD)},`,
    `  "${EVERYTHING}": ${everything?.list},`,
    '  "questions": {',
    others.map(({ name, list }) => `  ${JSON.stringify(name)}: ${list}`).join(',\n'),
    '  }',
    '}',
    '',
  ].join('\n');
}

/** What of a finding is frozen: what it is, and the figures that the sample is known by. */
function frozen(finding: Finding): FrozenFinding {
  const { kind, elements, certainty } = finding;
  return { kind, elements, certainty, ...figuresOf(finding) };
}

function figuresOf(finding: Finding): object {
  switch (finding.kind) {
    case 'M04': {
      const { gain, newlyServed, months, estimated } = finding.evidence.impact;
      return { impact: { gain, newlyServed, months, estimated } };
    }
    case 'M09':
      return { obstacles: finding.evidence.passerelles.flatMap(({ obstacles }) => obstacles) };
    case 'M10': {
      const { arrivals, intake, waitMonths, because } = finding.evidence;
      return { arrivals, intake, waitMonths, because };
    }
    case 'M10C': {
      const { value, nearStarts, nearOutlets } = finding.evidence;
      return { value, nearStarts: nearStarts.map(told), nearOutlets: nearOutlets.map(told) };
    }
    case 'M12': {
      const { lost, lostPairs, places } = finding.evidence;
      return { lostPairs, places, lost: lost.map(({ start, outlets }) => [start, ...outlets].join(' ')) };
    }
    case 'M14': {
      const { blockingSets, candidates, toCheck } = finding.evidence;
      return {
        blockingSets: blockingSets?.map((set) => set.map(blocking)) ?? null,
        candidates: candidates.map((pair) => pair.join(' ')),
        toCheck: toCheck === null ? null : [...toCheck.filieres, toCheck.outlet],
      };
    }
    case 'M16': {
      const { months, horizon, pathway } = finding.evidence;
      return { months, horizon, filieres: pathway.filieres };
    }
    default:
      return {};
  }
}

const told = ({ filiere, intake }: { filiere: string; intake: number }): string => `${filiere} ${intake}`;

const blocking = ({ kind, element, obstacle, dimension, state, limit }: BlockingItem): string =>
  [kind, element, obstacle, dimension, state === null ? null : `${state}/${limit}`]
    .filter((part) => part !== null)
    .join(' ');
