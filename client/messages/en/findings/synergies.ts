import { englishNumber as number, englishCount as s } from '../../../../domain/messages/count.ts';
import type { SynergiesWords } from '../../fr/findings/synergies.ts';

/** Texts of the synergies between operator types, in English. */
export const synergies: SynergiesWords = {
  nav: 'Synergies',
  intro: (day, audience) =>
    `Read on ${day}, for the audience: ${audience}. What already joins these types of operators, what could join them, and what prevents it.`,
  types: 'Types of operators',
  choose: 'Choose at least one type of operator.',
  sector: 'Sector',
  anySector: 'All sectors',
  unknownTypes: (list) => `Types unknown to this network: ${list}. Choose them from the list.`,
  matrix: 'From which type to which',
  matrixHelp:
    'Rows: where one comes from. Columns: where one arrives. Choose a cell to see only what it holds.',
  operators: (n, filieres) => `${s(n, 'operator', 'operators')}, ${s(filieres, 'filière', 'filières')}`,
  active: (n) => s(n, 'active passerelle', 'active passerelles'),
  planned: (n) => s(n, 'planned', 'planned'),
  expired: (n) => s(n, 'expired', 'expired'),
  candidates: (certain, possible) =>
    `${s(certain, 'certain proposal', 'certain proposals')}, ${possible} possible`,
  refused: (n) => s(n, 'pair set aside', 'pairs set aside'),
  best: 'Best proposal',
  existing: (shown, all) => `Existing passerelles (${number(shown)} of ${number(all)})`,
  proposed: (shown, all) => `Passerelles to propose (${number(shown)} of ${number(all)})`,
  setAside: (shown, all) => `Pairs set aside, and why (${number(shown)} of ${number(all)})`,
  useless: (n) =>
    `${s(n, 'other possible passerelle', 'other possible passerelles')}, without effect on outlets, and why`,
  noExisting: 'No passerelle between these types.',
  noProposed: 'No passerelle to propose between these types.',
  state: { ACTIVE: 'active', PLANNED: 'planned', SUSPENDED: 'suspended', EXPIRED: 'expired' },
  forWhom: (who) => `Only for: ${who}`,
  everyone: 'for any audience that the levels admit',
  admission: {
    YES: 'admits this audience',
    UNKNOWN: 'audience to check',
    NO: 'does not admit this audience',
  },
  reason: {
    STAGE: 'stages that do not follow each other',
    SECTOR: 'different sectors',
    BASSIN: 'no basin in common',
    LEVELS: 'levels too low or too high',
    AGE: 'ages that do not meet',
    STATUSES: 'statuses that do not meet',
    GROUPS: 'audiences or contracts that do not meet',
    COMMUNES: 'communes that do not meet',
    PROGRESS: 'the second makes no progress',
    DOOR: 'an entry door already leads there',
    REJECTED: 'rejected proposal',
  },
  otherwise: 'proposed to other audiences',
  reasonsOf: 'Why pairs are set aside',
  map: 'Show on the map',
  all: 'Show all cells',
};
