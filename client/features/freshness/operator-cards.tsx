import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { OperatorStanding } from '../../../domain/inventory/to-verify.ts';
import type { Verified } from '../../../domain/inventory/verification.ts';
import { nameOf, typeLabel } from '../../../domain/map/names.ts';
import type { NetworkView } from '../../../domain/map/network-view.ts';
import { Card } from '../../components/card.tsx';
import { WhereOwn } from '../../components/where-own.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { LinksReviewed } from '../../operators/links-reviewed.tsx';
import { OperatorSheet } from '../../operators/operator-sheet.tsx';
import type { Verifying } from '../../operators/use-verify.ts';
import { StandingTable } from './standing-table.tsx';

/** Number of operators shown at once; a button shows more. */
const SHOWN = 50;

/**
 * A card per operator whose data need to be verified, the most important first, with a button that marks all its data
 * as verified. `open` is the operator whose card is unfolded; a click on a card calls `toggle` with its operator.
 */
export function OperatorCards(props: {
  readonly standings: readonly OperatorStanding[];
  readonly open: string | undefined;
  toggle(operator: string): void;
  readonly verifying: Verifying;
}) {
  const { t } = useWords();
  const [shown, setShown] = useState(SHOWN);
  const { standings, open, toggle, verifying } = props;
  return (
    <>
      <ol className="cards freshness-cards">
        {standings.slice(0, shown).map((standing) => (
          <OperatorCard
            key={standing.id}
            standing={standing}
            open={open === standing.id}
            toggle={() => toggle(standing.id)}
            verifying={verifying}
          />
        ))}
      </ol>
      {standings.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + SHOWN)}>
          {t.freshness.more(Math.min(SHOWN, standings.length - shown))}
        </Button>
      )}
    </>
  );
}

function OperatorCard(props: {
  readonly standing: OperatorStanding;
  readonly open: boolean;
  toggle(): void;
  readonly verifying: Verifying;
}) {
  const { t, vocabulary, language } = useWords();
  const { base, at } = useNetwork();
  const words = t.freshness;
  const { standing, open, toggle, verifying } = props;
  const { id, own, filieres, freshness, completeness, stake } = standing;
  const name = nameOf(base, vocabulary, id);
  const type = base.operators.get(id)?.type;
  const has = filieres.length > 0;
  const places = filieres.reduce((sum, one) => sum + one.places, 0);
  const hasPlaces = filieres.some(({ onlyCounts }) => !onlyCounts);
  const isEstimated = filieres.some(({ estimated }) => estimated);
  return (
    <Card
      title={name}
      under={t.list([
        ...(type === undefined ? [] : [typeLabel(base.document, type, at, language)]),
        ...(has
          ? [
              words.filieresShown(filieres.length),
              ...(hasPlaces ? [words.placesShown(Math.round(places), isEstimated)] : []),
            ]
          : [words.noFiliere]),
      ])}
      side={
        <>
          <span>{t.said(words.fresh, words.percent(freshness ?? own.freshness))}</span>
          <span>{t.said(words.complete, words.percent(completeness ?? own.completeness))}</span>
          {has && <strong title={words.stakeMeans}>{words.stakeTotal(stake)}</strong>}
        </>
      }
      open={open}
      toggle={toggle}
    >
      <StandingTable label={name} own={own} filieres={filieres} verifying={verifying} />
      <WhereOwn list="operators" element={{ id }}>
        <Button
          size="xs"
          className="no-print"
          aria-label={words.verifiedAllOf(name)}
          disabled={verifying.isPending}
          onClick={() => verifying.verify(allOf(base, standing))}
        >
          {words.verifiedAll}
        </Button>
        <Text size="sm" className="quiet no-print">
          {words.verifiedAllMeans}
        </Text>
      </WhereOwn>
      <LinksReviewed key={id} operator={id} />
      <OperatorSheet operator={id} />
    </Card>
  );
}

/** The operator and those of its filières that are listed. */
const allOf = (view: NetworkView, { id, filieres }: OperatorStanding): readonly Verified[] => {
  const operator = view.operators.get(id);
  return [
    ...(operator === undefined ? [] : [{ list: 'operators' as const, element: operator }]),
    ...filieres.flatMap((one) => {
      const filiere = view.filieres.get(one.id)?.filiere;
      return filiere === undefined ? [] : [{ list: 'filieres' as const, element: filiere }];
    }),
  ];
};
