import { Keeper } from './keeper.ts';
import { LARGEST_SMALL, type Ledger } from './ledger.ts';
import type { Secret } from './secrets.ts';

/** How many proofs are found again, at most, to show masked sums again. */
const MOST_RENEWALS = 300;
/** Ledgers of at most so many cells are small: several orders of the secrets are tried there. */
const SMALL_LEDGER = 400;

/**
 * The orders in which secrets are kept. Which masks a secret needs depends on those that others have already, and no
 * order is always best.
 */
type Order = (at: number, ledger: Ledger, secret: Secret) => number;
const ORDERS: readonly Order[] = [
  (at) => at,
  (at) => -at,
  (_, ledger, secret) => -ledger.entriesOf(secret[0]!).length,
  (at) => (at * 7_919) % 1_009,
];

/** How many masks, at most, are tried to be done without in a small ledger. */
const MOST_AVOIDED = 8;
/** How many times its cost a mask counts that is to be avoided. */
const AVOIDED = 50;

/** Masks that keep all secrets, and the keeper that knows why. */
interface Attempt {
  readonly order: Order;
  readonly keeper: Keeper;
  readonly masks: readonly boolean[];
  readonly cost: number;
}

/**
 * Masks some of `sums` (numbers of sums in the ledger) so that no reader can compute a secret (a count of 1 to 4
 * people), at little cost. In a small ledger it tries several orders of the secrets, then to do without each costly
 * mask. Leaves the cheapest masks set, and returns the keeper that knows why they are enough.
 */
export function keepCheaply(ledger: Ledger, secrets: readonly Secret[], sums: readonly number[]): Keeper {
  const atFirst = sums.map((sum) => ledger.isMasked(sum));
  const attempt = (order: Order, avoided?: number): Attempt => {
    setMasks(ledger, sums, atFirst);
    if (avoided !== undefined) ledger.sums[avoided]!.cost *= AVOIDED;
    const ranks = new Map(secrets.map((secret, at) => [secret, order(at, ledger, secret)]));
    const keeper = new Keeper(ledger);
    keeper.keep(secrets.toSorted((a, b) => ranks.get(a)! - ranks.get(b)!));
    keeper.showAgain(notNeeded(ledger, sums), MOST_RENEWALS);
    if (avoided !== undefined) ledger.sums[avoided]!.cost /= AVOIDED;
    return { order, keeper, masks: sums.map((sum) => ledger.isMasked(sum)), cost: costOf(ledger, sums) };
  };
  const isSmall = ledger.cells.values.length <= SMALL_LEDGER;
  const tries = (isSmall ? ORDERS : ORDERS.slice(0, 1)).map((order) => attempt(order));
  let best = tries.reduce((one, other) => (other.cost < one.cost ? other : one));
  if (isSmall) {
    const { order } = best;
    setMasks(ledger, sums, best.masks);
    for (const avoided of notNeeded(ledger, sums).slice(0, MOST_AVOIDED)) {
      const other = attempt(order, avoided);
      if (other.cost < best.cost) best = other;
    }
  }
  setMasks(ledger, sums, best.masks);
  return best.keeper;
}

/**
 * Returns those of some sums of the ledger that are masked though they are not small counts themselves, the costly
 * ones first: they may be shown again if no secret needs them.
 */
export function notNeeded(ledger: Ledger, sums: readonly number[]): number[] {
  const costOfSum = (sum: number): number => ledger.sums[sum]!.cost;
  return sums
    .filter((sum) => ledger.isMasked(sum) && ledger.total(ledger.sums[sum]!.entries) > LARGEST_SMALL)
    .sort((a, b) => costOfSum(b) - costOfSum(a) || a - b);
}

function setMasks(ledger: Ledger, sums: readonly number[], masks: readonly boolean[]): void {
  sums.forEach((sum, at) => {
    ledger.sums[sum]!.masked = masks[at]!;
  });
}

const costOf = (ledger: Ledger, sums: readonly number[]): number =>
  sums.reduce((total, sum) => total + (ledger.isMasked(sum) ? ledger.sums[sum]!.cost : 0), 0);
