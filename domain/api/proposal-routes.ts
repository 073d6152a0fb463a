import { DecideProposalAnswer, DecideProposalBody, ProposalsAnswer } from './proposals.ts';
import { BODY_PROBLEMS, type Route } from './route.ts';

/** Routes about what partners propose by their own link. */
export const PROPOSAL_ROUTES = {
  proposals: {
    id: 'proposals',
    method: 'get',
    path: '/api/proposals',
    answer: ProposalsAnswer,
    problems: [],
    byRevision: false,
    ability: 'EDIT',
  },
  decideProposal: {
    id: 'decideProposal',
    method: 'post',
    path: '/api/proposals/decide',
    body: DecideProposalBody,
    answer: DecideProposalAnswer,
    problems: [
      ...BODY_PROBLEMS,
      ...([
        'unknown-proposal',
        'proposal-decided',
        'proposal-gone',
        'proposal-not-in-force',
        'proposal-outdated',
        'proposal-decision',
        'proposal-alone',
        'proposal-not-added',
        'proposal-missing-open',
        'not-yours',
      ] as const),
      ...(['edit-conflict', 'edit-refused', 'revision-moved'] as const),
    ],
    byRevision: false,
    ability: 'EDIT',
  },
} as const satisfies Record<string, Route>;
