import type { GapKind } from '../../domain/findings/kinds.ts';
import { useExpertCodes } from '../context/expert-codes.ts';

/** The code of a kind of finding, such as M04, for those who asked to see codes; nothing for others. */
export function KindCode({ kind }: { readonly kind: GapKind }) {
  return useExpertCodes() ? ` (${kind})` : null;
}
