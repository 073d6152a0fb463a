/**
 * Who may do what: the one table that the server asks before it answers, and that the page reads so that it offers nothing
 * that would be refused.
 */

/** The roles of accounts. Each one may do what those before it may do. */
export const ROLES = ['READER', 'OFFICER', 'COORDINATOR', 'ADMINISTRATOR'] as const;
export type Role = (typeof ROLES)[number];

/**
 * What somebody is to the server: a role; `ALONE` on a machine that nobody else reaches and that has no accounts; or
 * `NOBODY`, who has not signed in.
 */
export const RANKS = ['NOBODY', 'ALONE', ...ROLES] as const;
export type Rank = (typeof RANKS)[number];

/** How far an ability reaches: nothing, what is of one's own bassins and operators, or everything. */
export type Reach = 'NONE' | 'OWN' | 'ALL';

const everyone = { NOBODY: 'ALL', ALONE: 'ALL', READER: 'ALL', OFFICER: 'ALL' } as const;
const signedIn = { NOBODY: 'NONE', ALONE: 'NONE', READER: 'ALL', OFFICER: 'ALL' } as const;
const readers = { NOBODY: 'NONE', ALONE: 'ALL', READER: 'ALL', OFFICER: 'ALL' } as const;
const editors = { NOBODY: 'NONE', ALONE: 'ALL', READER: 'NONE' } as const;
const others = { NOBODY: 'NONE', READER: 'NONE', OFFICER: 'NONE' } as const;
const all = { COORDINATOR: 'ALL', ADMINISTRATOR: 'ALL' } as const;

export const PERMISSIONS = {
  /** Learn whether the server runs and who one is, sign in, set up. */
  ENTER: { ...everyone, ...all },
  /** Keep one's own account: password, sessions, second factor, tokens for programs. */
  KEEP_OWN_ACCOUNT: { ...signedIn, ...all },
  /** Read the network, what is derived from it, and its files. */
  READ: { ...readers, ...all },
  /** Change elements of the network. */
  EDIT: { ...editors, OFFICER: 'OWN', ...all },
  /**
   * Read and write numbers of people as they are kept. They are those of the operators that an account names, whatever
   * its role: a coordinator reads what is published, like everybody.
   */
  ENTER_FIGURES: { ...editors, OFFICER: 'OWN', COORDINATOR: 'OWN', ADMINISTRATOR: 'OWN' },
  /** Change what all bassins share: communes, bassins, outlets, types, reasons, Régionales, reports. */
  EDIT_SHARED: { ...others, ALONE: 'ALL', ...all },
  /** Issue a report for good, and withdraw it. */
  APPROVE: { ...others, ALONE: 'ALL', ...all },
  /** Put another network in the place of this one. */
  REPLACE_NETWORK: { ...others, ALONE: 'ALL', ...all },
  /** Give those who have no account a link, and end it. */
  SHARE: { ...others, ALONE: 'ALL', ...all },
  /** Keep the program running: see its state, make backups, which hold exact counts. */
  OPERATE: { ...others, ALONE: 'ALL', COORDINATOR: 'NONE', ADMINISTRATOR: 'ALL' },
  /** Invite people, give them a role, end their sessions. */
  MANAGE_PEOPLE: { ...others, ALONE: 'NONE', COORDINATOR: 'NONE', ADMINISTRATOR: 'ALL' },
  /** Read the log of what concerns security. */
  READ_SECURITY_LOG: { ...others, ALONE: 'NONE', COORDINATOR: 'NONE', ADMINISTRATOR: 'ALL' },
} as const satisfies Readonly<Record<string, Readonly<Record<Rank, Reach>>>>;

export type Ability = keyof typeof PERMISSIONS;
export const ABILITIES = Object.keys(PERMISSIONS) as readonly Ability[];

/** Whoever asks: their rank, and the ids of the bassins and operators that their account names. */
export interface Asker {
  readonly rank: Rank;
  readonly bassins: readonly string[];
  readonly operators: readonly string[];
}

/** Somebody who has not signed in. */
export const NOBODY: Asker = { rank: 'NOBODY', bassins: [], operators: [] };

/** Somebody alone on a machine that nobody else reaches. */
export const ALONE: Asker = { rank: 'ALONE', bassins: [], operators: [] };

/**
 * Whether somebody has an ability for what belongs to their own bassins or operators (`OWN`), or to another (`OTHER`).
 * Without `whose`, says whether they have it for anything at all.
 */
export function mayDo({ rank }: Pick<Asker, 'rank'>, ability: Ability, whose?: 'OWN' | 'OTHER'): boolean {
  const reach: Reach = PERMISSIONS[ability][rank];
  return reach === 'ALL' || (reach === 'OWN' && whose !== 'OTHER');
}

/** How far each ability reaches for somebody, for the page. */
export const reachesOf = ({ rank }: Pick<Asker, 'rank'>): Readonly<Record<Ability, Reach>> =>
  Object.fromEntries(ABILITIES.map((ability) => [ability, PERMISSIONS[ability][rank]])) as Record<
    Ability,
    Reach
  >;
