import { Button, Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { areLinksReviewed, linksReviewEdits } from '../../../domain/inventory/verification.ts';
import type { Asking } from '../../../domain/inventory/whom-to-ask.ts';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { AddElementLink, WhereAdded } from '../../components/add-element.tsx';
import { ElementLink } from '../../components/element-link.tsx';
import { Section } from '../../components/facts.tsx';
import { WhereOwn } from '../../components/where-own.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { ConfirmPresumed } from '../../operators/confirm-presumed.tsx';
import { OperatorSites } from '../../operators/operator-contact.tsx';
import { OperatorSheet } from '../../operators/operator-sheet.tsx';
import type { Verifying } from '../../operators/use-verify.ts';

/**
 * What is behind a ranked operator: what its answer settles, its known links, a button that records that these were gone
 * through with it `today`, one that confirms what is presumed of it, and the sheet to send.
 */
export function AskingCard(props: {
  readonly asking: Asking;
  readonly verifying: Verifying;
  readonly today: string;
}) {
  const { t, gapWords } = useWords();
  const { asking, verifying, today } = props;
  const { operator, settles, byLinks, linksFor } = asking;
  const words = t.asking;
  return (
    <>
      {(settles > 0 || linksFor.length > 0) && (
        <Section title={words.settled}>
          {settles > 0 && <Text size="sm">{words.bySource(byLinks, settles - byLinks)}</Text>}
          {linksFor.length > 0 && (
            <Text size="sm">
              {words.linksFor(
                linksFor
                  .map((rule) => gapWords.gaps[rule as keyof typeof gapWords.gaps].title.toLowerCase())
                  .join(', '),
              )}
            </Text>
          )}
        </Section>
      )}
      <KnownLinks operator={operator} />
      <Review asking={asking} verifying={verifying} today={today} />
      <OperatorSites operator={operator} />
      <ConfirmPresumed operator={operator} />
      <OperatorSheet operator={operator} />
    </>
  );
}

/** The passerelles from and to an operator that are written down on the day. */
function KnownLinks({ operator }: { readonly operator: string }) {
  const { t, vocabulary } = useWords();
  const { base } = useNetwork();
  const words = t.asking;
  const isOwn = (id: string): boolean => base.filieres.get(id)?.operator.id === operator;
  const links = [...base.passerelles.values()].filter(
    ({ passerelle: { from, to } }) => isOwn(from) || isOwn(to),
  );
  const trades = base.preps.filter(({ from }) => isOwn(from));
  return (
    <Section title={`${words.links} (${links.length + trades.length})`}>
      {links.length + trades.length === 0 && <Text size="sm">{words.noLink}</Text>}
      <ul className="plain">
        {links.map(({ id, passerelle: { from, to, kind }, state }) => (
          <li key={id}>
            <ElementLink id={from} full={!isOwn(from)} /> → <ElementLink id={to} full={!isOwn(to)} />{' '}
            <span className="quiet">
              {vocabulary.passerelleKind[kind]}
              {state !== 'ACTIVE' && ` (${vocabulary.state[state]})`}
            </span>
          </li>
        ))}
        {trades.map(({ id, from, to }) => (
          <li key={id}>
            <ElementLink id={from} /> → <ElementLink id={to} /> <span className="quiet">{words.trade}</span>
          </li>
        ))}
      </ul>
      <WhereAdded list="passerelles" operator={operator}>
        <Text size="sm" className="no-print">
          {words.missingLink}{' '}
          <AddElementLink list="passerelles" operator={operator}>
            {words.addLink}
          </AddElementLink>
        </Text>
      </WhereAdded>
    </Section>
  );
}

/** Records that someone went through the links of the operator with it today. */
function Review(props: { readonly asking: Asking; readonly verifying: Verifying; readonly today: string }) {
  const { t, language } = useWords();
  const { base, at } = useNetwork();
  const [noOtherAccess, setNoOtherAccess] = useState(false);
  const { asking, verifying, today } = props;
  const { operator: id, filieresWithoutLevels } = asking;
  const words = t.asking;
  const operator = base.operators.get(id);
  if (operator === undefined) return null;
  const silent = [...base.filieres.values()]
    .map(({ filiere }) => filiere)
    .filter((filiere) => filiere.operator === id && filiere.openAdmission === undefined);
  const day = dayInWords(today, language);
  const { name, linksVerifiedOn } = operator;
  const isReviewed = areLinksReviewed(operator, at);
  const left = [
    ...(silent.length > 0 ? [words.leftAccess(silent.length)] : []),
    ...(filieresWithoutLevels > 0 ? [words.leftLevels(filieresWithoutLevels)] : []),
  ].join(', ');
  return (
    <div className="no-print">
      {linksVerifiedOn !== undefined && (
        <Text size="sm" mt="xs">
          {words.reviewedOn(dayInWords(linksVerifiedOn, language), isReviewed ? left : '')}
        </Text>
      )}
      {silent.length > 0 && (
        <Checkbox
          size="sm"
          mt="xs"
          label={words.noOtherAccess(silent.length)}
          checked={noOtherAccess}
          onChange={({ currentTarget }) => setNoOtherAccess(currentTarget.checked)}
        />
      )}
      {(!isReviewed || (noOtherAccess && silent.length > 0)) && (
        <WhereOwn list="operators" element={operator}>
          <Button
            size="xs"
            mt="xs"
            className="long-button"
            aria-label={isReviewed ? undefined : words.reviewedWhom(name)}
            disabled={verifying.isPending}
            onClick={() =>
              verifying.record({
                edits: linksReviewEdits(operator, silent, today, noOtherAccess),
                message: words.message(name, day),
                said:
                  at < today ? words.saidLater(name, day, dayInWords(at, language)) : words.said(name, day),
              })
            }
          >
            {isReviewed ? words.recordAccess : words.reviewed}
          </Button>
        </WhereOwn>
      )}
    </div>
  );
}
