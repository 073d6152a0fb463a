import { useSearch } from 'wouter';
import { agreementState } from '../../../../domain/agreements/agreement-state.ts';
import { confirmationOf } from '../../../../domain/agreements/confirmation.ts';
import type { FlowsAnswer } from '../../../../domain/api/questions/flows.ts';
import { lapsedAgreementOf } from '../../../../domain/map/lapsed-agreement.ts';
import { isLater } from '../../../../domain/map/later.ts';
import type { PasserelleView } from '../../../../domain/map/network-view.ts';
import type { FindingIndex } from '../../../../domain/map/shown/answered.ts';
import { dayInWords } from '../../../../domain/messages/day-words.ts';
import type { Agreement } from '../../../../domain/model/entities.ts';
import { ElementLink } from '../../../components/element-link.tsx';
import { Facts, Provenance, validityText } from '../../../components/facts.tsx';
import { To } from '../../../components/to.tsx';
import { addressWith } from '../../../context/address.ts';
import { AgreementsView } from '../../../context/agreements-view.ts';
import { dayOf, useNetwork } from '../../../context/network.tsx';
import { PATHS } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import { ThreadSection } from '../../../findings/thread-view.tsx';
import { ElementFindings } from './element-findings.tsx';
import { Obstacles } from './obstacles.tsx';

/**
 * The details of a passerelle: its ends, kind, formality, agreement, people sent over it, findings and obstacles.
 * `index` finds the findings about an element; `flows` holds the numbers of people.
 */
export function PasserelleDetails(props: {
  readonly item: PasserelleView;
  readonly index: FindingIndex;
  readonly flows: FlowsAnswer | undefined;
}) {
  const words = useWords();
  const { t, vocabulary, language } = words;
  const { view, at, period } = useNetwork();
  const knownAt = dayOf(undefined, view.document.asOf, new Date());
  const { item, index, flows } = props;
  const { id, from, to, kind, formality, agreement, waives, suspendedFrom, suspendedTo } = item.passerelle;
  const lapsed = lapsedAgreementOf(item, view.document, at);
  const formalityText =
    formality === undefined ? vocabulary.formalityUnknown : vocabulary.formality[formality];
  const ownState = isLater(item, at, knownAt) ? t.look.notYet : vocabulary.state[item.state];
  const stateText = lapsed === undefined ? ownState : t.panel.lapsedState;
  const contract = view.document.agreements.find((one) => one.id === agreement);
  const flow = flows?.flows.find(({ source, target }) => source === from && target === to);
  const [begin, end] = [period.from, period.to].map((day) => dayInWords(day, language)) as [string, string];
  const flowTitle = t.panel.flow(begin, end);
  const suspension = validityText(words, { validFrom: suspendedFrom, validTo: suspendedTo });
  return (
    <>
      <Facts
        facts={[
          [t.panel.incoming, <ElementLink key="from" id={from} full />],
          [t.panel.outgoing, <ElementLink key="to" id={to} full />],
          [t.panel.kind, vocabulary.passerelleKind[kind]],
          [
            t.panel.formality,
            lapsed === undefined
              ? formalityText
              : t.panel.lapsedFormality(formalityText, dayInWords(lapsed.validTo, language)),
          ],
          [t.panel.state, stateText],
          [t.panel.suspended, suspension],
          [t.panel.agreement, contract && <RestsOn key="agreement" agreement={contract} />],
          [t.panel.restsOn, item.passerelle.restsOn],
          [t.panel.facilitation, item.passerelle.facilitation],
          [t.panel.waives, waives?.map((dimension) => vocabulary.dimension[dimension]).join(', ')],
          [flowTitle, flow === undefined ? t.panel.noFlow : t.panel.flowBand(flow.band)],
        ]}
      />
      <ElementFindings id={id} index={index} />
      <ThreadSection end={{ of: 'passerelle', id }} />
      <Obstacles on={[id]} />
      <Provenance fact={item.passerelle} />
    </>
  );
}

/** The agreement on which a passerelle rests, as a link to its card, with its days, its state and who confirmed it. */
function RestsOn({ agreement }: { readonly agreement: Agreement }) {
  const words = useWords();
  const { at } = useNetwork();
  const search = useSearch();
  const w = words.t.agreements;
  const said = [
    w.state[agreementState(agreement, at)],
    validityText(words, agreement),
    w.confirmation[confirmationOf(agreement, at).state],
  ];
  return (
    <>
      <To href={addressWith(PATHS.agreements, AgreementsView, search, { sel: agreement.id })}>
        {agreement.name}
      </To>{' '}
      <span className="quiet">({said.filter(Boolean).join(', ')})</span>
    </>
  );
}
