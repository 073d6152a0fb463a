/** NIS codes and names that a merger or a new number has ended, with the NIS code that replaces each. */

/** Former NIS codes of communes, with the present one. */
export const FORMER_NIS: Readonly<Record<string, string>> = {
  // The arrondissements of Hainaut were drawn anew on 1 January 2019.
  '52043': '55086',
  '52063': '55085',
  '54007': '57096',
  '54010': '57097',
  '55010': '51067',
  '55022': '58001',
  '55023': '51069',
  '55039': '51068',
  '56011': '58002',
  '56085': '58003',
  '56087': '58004',
  // Bastogne and Bertogne merged on 2 December 2024.
  '82003': '82039',
  '82005': '82039',
};

/** Names of communes that have merged into another, with the NIS code of that commune. Many files still write them. */
export const FORMER_NAMES: Readonly<Record<string, string>> = { Bertogne: '82039' };

/** NIS codes of communes whose basin is only presumed, as no establishment has its seat there. */
export const PRESUMED_BASSIN: ReadonlySet<string> = new Set(['57095']);
