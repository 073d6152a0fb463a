import { lapsedAgreementOf } from '../../../../domain/map/lapsed-agreement.ts';
import type { PasserelleView, PrepView } from '../../../../domain/map/network-view.ts';
import { ElementLink } from '../../../components/element-link.tsx';
import { useNetwork } from '../../../context/network.tsx';
import { useWords, type Words } from '../../../context/words.tsx';
import { useWhatIfMode } from '../../../whatif/what-if-state.tsx';

/**
 * A passerelle as seen from one of its ends: a link to the filière or outlet at the end that `end` names, then its
 * kind, formality and state as a link to its own details.
 */
export function PasserelleItem(props: { readonly item: PasserelleView; readonly end: 'from' | 'to' }) {
  const { t, vocabulary } = useWords();
  const { item, end } = props;
  const { view, at } = useNetwork();
  const mark = useWhatIfMode()?.marks.get(item.id);
  const { kind, formality } = item.passerelle;
  const words = [
    vocabulary.passerelleKind[kind],
    formality === undefined ? vocabulary.formalityUnknown : vocabulary.formality[formality],
    ...(item.state === 'ACTIVE' ? [] : [vocabulary.state[item.state]]),
    ...(lapsedAgreementOf(item, view.document, at) !== undefined ? [t.panel.lapsedAgreement] : []),
    ...(mark === undefined ? [] : [t.whatIf.markTags[mark]]),
  ];
  return (
    <>
      <ElementLink id={item.passerelle[end]} full />{' '}
      <span className="quiet">
        (<ElementLink id={item.id}>{words.join(', ')}</ElementLink>)
      </span>
    </>
  );
}

/** A list item: the outlet (job goal) for which a filière prepares people, as a link. */
export function PrepItem({ prep }: { readonly prep: PrepView }) {
  const { t } = useWords();
  return (
    <>
      <ElementLink id={prep.to} /> <span className="quiet">({prepWord(t, prep)})</span>
    </>
  );
}

/** Returns how a filière and an outlet are joined, and says when that rests on a presumed final step. */
export const prepWord = ({ twin }: Words['t'], { presumed }: PrepView): string =>
  presumed ? twin.prepPresumed : twin.prep;
