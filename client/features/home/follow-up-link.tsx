import { useSearch } from 'wouter';
import { kindWithCode } from '../../../domain/findings/kinds.ts';
import type { HomeFollowUp } from '../../../domain/home/results.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { useExplorerAddresses } from '../../components/element-link.tsx';
import { To } from '../../components/to.tsx';
import { addressWith } from '../../context/address.ts';
import { GapsView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { useFindingSubject, useRefSubject } from '../../findings/finding-title.tsx';
import { useCarrierOf } from '../../findings/follow-up-badge.tsx';
import { bassinOf, type Mine } from '../../model/mine.ts';

/** The finding of a follow-up by the names of its elements, as a link to it in the list of missing bridges. */
export function FollowUpLink(props: { readonly followUp: HomeFollowUp; readonly mine: Mine | undefined }) {
  const search = useSearch();
  const { t } = useWords();
  const subject = useFindingSubject();
  const refSubject = useRefSubject();
  const { followUp, mine } = props;
  const { key, finding, project } = followUp;
  const addresses = useExplorerAddresses();
  const [code, ...about] = key.split(':');
  const kind = kindWithCode(code)?.code;
  // A finding that this page does not look for may be outside the bassin.
  const bassin = finding === null ? [] : bassinOf(mine);
  // A missing passerelle that became a project is in no list of findings: its passerelle is on the map.
  if (project !== null && kind !== undefined)
    return (
      <>
        <To href={addresses.element(project)}>{refSubject({ kind, about })}</To>{' '}
        <span>({t.home.followUps.project})</span>
      </>
    );
  return (
    <To href={addressWith(PATHS.gaps, GapsView, search, { open: key, bassin })}>
      {finding !== null ? subject(finding) : kind === undefined ? key : refSubject({ kind, about })}
    </To>
  );
}

/** Returns functions that say who carries a follow-up, and the day by which it is due. */
export function useFollowUpWords() {
  const { t, language } = useWords();
  const carrierOf = useCarrierOf();
  const words = t.home.followUps;
  return {
    carrier: ({ life }: HomeFollowUp): string => carrierOf(life) ?? words.noCarrier,
    due: ({ life: { due } }: HomeFollowUp): string =>
      due === null ? words.noDay : dayInWords(due, language),
  };
}
