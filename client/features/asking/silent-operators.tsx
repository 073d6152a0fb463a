import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { Operator } from '../../../domain/model/entities.ts';
import { AddElementLink, WhereAdded } from '../../components/add-element.tsx';
import { Block } from '../../components/block.tsx';
import { Card } from '../../components/card.tsx';
import { Section } from '../../components/facts.tsx';
import { Telephones } from '../../components/telephones.tsx';
import { useWords } from '../../context/words.tsx';
import { OperatorSites } from '../../operators/operator-contact.tsx';
import { OperatorSheet } from '../../operators/operator-sheet.tsx';
import type { SilentList } from '../../operators/whom-to-ask.ts';

/** Number of operators shown at once; a button shows more. */
const SHOWN = 20;

/**
 * The operators of which no filière is known (`silent`), page by page, each with how to reach it and the sheet to send.
 * `open` is the operator whose card is unfolded; a click on a card calls `toggle` with its operator.
 */
export function SilentOperators(props: {
  readonly silent: SilentList;
  readonly open: string | undefined;
  toggle(operator: string): void;
}) {
  const { t } = useWords();
  const [most, setMost] = useState(SHOWN);
  const { silent, open, toggle } = props;
  const { total, shown } = silent;
  const words = t.asking.silent;
  if (total === 0) return null;
  const listed = shown.filter(({ operator }, rank) => rank < most || operator.id === open);
  return (
    <Block id="silent" title={words.title(total)}>
      <Text size="sm">{words.help}</Text>
      {shown.length < total && <Text size="sm">{words.filtered(shown.length, total)}</Text>}
      <ul className="cards silent">
        {listed.map(({ operator, type, communes, sites, isReviewed }) => (
          <Card
            key={operator.id}
            title={operator.name}
            under={[
              ...(isReviewed ? [words.reviewed] : []),
              type,
              communes === '' ? words.noPlace : communes,
              ...(sites > 1 ? [words.sites(sites)] : []),
            ].join(' · ')}
            side={operator.contact ?? operator.telephone ?? ''}
            open={open === operator.id}
            toggle={() => toggle(operator.id)}
          >
            <Contact operator={operator} />
            <OperatorSites operator={operator.id} />
            <WhereAdded list="filieres" operator={operator.id}>
              <Text size="sm" className="no-print">
                {words.addWhy}{' '}
                <AddElementLink list="filieres" operator={operator.id}>
                  {words.add}
                </AddElementLink>
              </Text>
            </WhereAdded>
            <OperatorSheet operator={operator.id} />
          </Card>
        ))}
      </ul>
      {shown.length > listed.length && (
        <Button variant="default" mt="sm" onClick={() => setMost(most + SHOWN)}>
          {t.freshness.more(Math.min(SHOWN, shown.length - listed.length))}
        </Button>
      )}
    </Block>
  );
}

/** How to reach an operator: the mailbox, the telephone and the page of the organisation. */
function Contact({ operator: { contact, telephone, website } }: { readonly operator: Operator }) {
  const { t } = useWords();
  const words = t.asking.silent;
  const ways = [contact, telephone, website].filter((way) => way !== undefined);
  return (
    <Section title={words.contact}>
      <Text size="sm">{ways.length === 0 ? words.noContact : <Telephones text={ways.join(' · ')} />}</Text>
    </Section>
  );
}
