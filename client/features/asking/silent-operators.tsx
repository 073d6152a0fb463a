import { Button, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { silentOperators } from '../../../domain/graph/silent-operators.ts';
import { nameOf, typeLabel } from '../../../domain/map/names.ts';
import type { Operator } from '../../../domain/model/entities.ts';
import { bassinsByCommune, communesByOperator } from '../../../domain/model/territory.ts';
import { AddElementLink } from '../../components/add-element.tsx';
import { Block } from '../../components/block.tsx';
import { Card } from '../../components/card.tsx';
import { Section } from '../../components/facts.tsx';
import { Telephones } from '../../components/telephones.tsx';
import type { AskingView } from '../../context/known-offer-views.ts';
import { useNetwork } from '../../context/network.tsx';
import { useSnapshot } from '../../context/snapshot.ts';
import { useWords } from '../../context/words.tsx';
import { OperatorSheet } from '../../operators/operator-sheet.tsx';

/** Number of operators shown at once; a button shows more. */
const SHOWN = 20;

interface Silent {
  readonly operator: Operator;
  readonly type: string;
  /** The names of its communes; empty when none is known. */
  readonly communes: string;
}

/** The operators of which no filière is known, as the screen lists them: all, and those inside the perimeter. */
export interface SilentList {
  readonly total: number;
  readonly shown: readonly Silent[];
}

/**
 * Returns the operators of the day of which no filière is known, by type, then by commune, then by name. The bassins and
 * types of the perimeter choose among them; its stages and sectors do not, as nobody knows theirs.
 */
export function useSilent({ bassin, type }: Pick<AskingView, 'bassin' | 'type'>): SilentList {
  const { vocabulary, language } = useWords();
  const { base, at } = useNetwork();
  const snapshot = useSnapshot();
  return useMemo(() => {
    const all = silentOperators(snapshot);
    const communesOf = communesByOperator(base.document, at);
    const bassinsOf = bassinsByCommune(base.document, at);
    const isInside = ({ id, type: own, bassins = [] }: Operator): boolean => {
      const sited = communesOf.get(id)?.flatMap((commune) => bassinsOf.get(commune) ?? []);
      return (
        (type.length === 0 || type.includes(own)) &&
        (bassin.length === 0 || (sited ?? bassins).some((one) => bassin.includes(one)))
      );
    };
    const { compare } = new Intl.Collator(language, { numeric: true });
    const shown = all.filter(isInside).map((operator): Silent => {
      const communes = (communesOf.get(operator.id) ?? []).map((id) => nameOf(base, vocabulary, id));
      return {
        operator,
        type: typeLabel(base.document, operator.type, at, language),
        communes: communes.sort(compare).join(', '),
      };
    });
    return {
      total: all.length,
      shown: shown.sort(
        (a, b) =>
          compare(a.type, b.type) ||
          compare(a.communes, b.communes) ||
          compare(a.operator.name, b.operator.name),
      ),
    };
  }, [snapshot, base, at, vocabulary, language, bassin, type]);
}

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
        {listed.map(({ operator, type, communes }) => (
          <Card
            key={operator.id}
            title={operator.name}
            under={`${type} · ${communes === '' ? words.noPlace : communes}`}
            side={operator.contact ?? operator.telephone ?? ''}
            open={open === operator.id}
            toggle={() => toggle(operator.id)}
          >
            <Contact operator={operator} />
            <Text size="sm" className="no-print">
              {words.addWhy}{' '}
              <AddElementLink list="filieres" operator={operator.id}>
                {words.add}
              </AddElementLink>
            </Text>
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
