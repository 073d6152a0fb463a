import type { Made } from './element-statements.ts';

/**
 * The records about people, by the label of their nodes. They stand beside the network: no statement of the network, of its
 * history or of a named question reads them.
 */
export const ACCOUNT_LABELS = {
  accounts: 'Account',
  sessions: 'Session',
  links: 'OneTimeLink',
  tokens: 'ApiToken',
  events: 'SecurityEvent',
  shares: 'SharedLink',
  proposals: 'PartnerProposal',
} as const;
export type RecordKind = keyof typeof ACCOUNT_LABELS;

/** The records that belong to an account, and end with it. */
export const OF_ACCOUNTS = ['sessions', 'links', 'tokens'] as const satisfies readonly RecordKind[];

/** What is shared with those who have no account, and what they send by their links. */
export const OF_LINKS = ['shares', 'proposals'] as const satisfies readonly RecordKind[];

const TURN = 'AccountTurn';

/** The keys of these records, as constraints and indexes have them. */
export const ACCOUNT_KEYS = [
  ...[...Object.values(ACCOUNT_LABELS), TURN].map((label) => ({ label, key: 'id', isShared: false })),
  ...[...OF_ACCOUNTS, ...OF_LINKS].map((kind) => ({
    label: ACCOUNT_LABELS[kind],
    key: 'account',
    isShared: true,
  })),
];

/** Lists the statements about people. The log of what concerns security is added to and read, and nothing more. */
export function accountStatements(): readonly Made[] {
  const made = (kind: RecordKind, ...names: readonly string[]): Made[] =>
    names.map((name) => [`accounts/${name} ${kind}`, `records-${name}`, { label: ACCOUNT_LABELS[kind] }]);
  return [
    ['accounts/lock', 'records-lock', { label: TURN }],
    ...made('accounts', 'put', 'read', 'list', 'remove', 'clear'),
    ...OF_ACCOUNTS.flatMap((kind) =>
      made(kind, 'put', 'read', 'with-account', 'list', 'of-account', 'remove', 'remove-of-account', 'clear'),
    ),
    ...OF_LINKS.flatMap((kind) => made(kind, 'put', 'read', 'list', 'of-account', 'remove', 'clear')),
    ...made('events', 'put', 'latest', 'list'),
  ];
}
