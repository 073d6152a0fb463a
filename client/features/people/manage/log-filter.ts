import type { SecurityEventKind } from '../../../../domain/api/people.ts';

/** What the security log can be narrowed to. */
export const LOG_FILTERS = ['all', 'refused', 'accounts', 'entering', 'links'] as const;
export type LogFilter = (typeof LOG_FILTERS)[number];

const KINDS: Readonly<Record<SecurityEventKind, Exclude<LogFilter, 'all'>>> = {
  SET_UP: 'accounts',
  SET_UP_REFUSED: 'refused',
  SIGNED_IN: 'entering',
  SIGN_IN_REFUSED: 'refused',
  SIGN_IN_SLOWED: 'refused',
  CODE_GIVEN: 'entering',
  CODE_REFUSED: 'refused',
  SIGNED_OUT: 'entering',
  PASSWORD_CHOSEN: 'accounts',
  PASSWORD_CHANGED: 'accounts',
  SECOND_FACTOR_SET: 'accounts',
  RECOVERY_CODE_USED: 'entering',
  PERSON_ADDED: 'accounts',
  PERSON_CHANGED: 'accounts',
  PERSON_RESET: 'accounts',
  SESSIONS_ENDED: 'accounts',
  TOKEN_MADE: 'accounts',
  TOKEN_REVOKED: 'accounts',
  NOT_ALLOWED: 'refused',
  LINK_MADE: 'links',
  LINK_REVOKED: 'links',
  LINK_OPENED: 'links',
  LINK_REFUSED: 'refused',
  LINK_PASSWORD_REFUSED: 'refused',
  PROPOSAL_SENT: 'links',
  PROPOSAL_ACCEPTED: 'links',
  PROPOSAL_READ: 'links',
  PROPOSAL_REFUSED: 'links',
  PROVIDER_SIGNED_IN: 'entering',
  PROVIDER_REFUSED: 'refused',
  PROVIDER_LINKED: 'accounts',
  PROVIDER_UNLINKED: 'accounts',
};

/** Whether an event of a kind is shown under a filter. */
export const isLogged = (filter: LogFilter, kind: SecurityEventKind): boolean =>
  filter === 'all' || KINDS[kind] === filter;
