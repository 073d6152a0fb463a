import type { FindingAccount } from '../../domain/findings/account.ts';
import type { Words } from '../context/words.tsx';

/**
 * Says in one sentence how many findings there are and what becomes of each, in parts that add up. Every screen that says
 * how many findings there are takes this sentence. `t` holds the texts of the page.
 */
export function accountWords(t: Words['t'], account: FindingAccount): string {
  const { total, useful, useless, others, undocumented } = account;
  const { accountParts: part, account: sentence } = t.gaps;
  const parts = [
    ...(useful.findings > 0 ? [part.useful(useful.findings, useful.lines)] : []),
    ...(useless.findings > 0 ? [part.useless(useless.findings, useless.lines)] : []),
    ...(others > 0 ? [part.others(others)] : []),
    ...(undocumented.findings > 0 ? [part.undocumented(undocumented.findings, undocumented.operators)] : []),
  ];
  return sentence(part.total(total), t.list(parts));
}
