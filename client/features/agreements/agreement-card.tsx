import { Button } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import type { ListedAgreement } from '../../../domain/agreements/results.ts';
import { capital } from '../../../domain/messages/capital.ts';
import { dayInShort, dayInWords } from '../../../domain/messages/day-words.ts';
import type { Agreement } from '../../../domain/model/entities.ts';
import { Card } from '../../components/card.tsx';
import { DocumentLink } from '../../components/document-link.tsx';
import { Facts, Provenance } from '../../components/facts.tsx';
import { ToMeeting } from '../../components/to-meeting.tsx';
import { WhereOwn } from '../../components/where-own.tsx';
import { WhereWritten } from '../../components/where-written.tsx';
import { ActionsView } from '../../context/actions-view.ts';
import { addressWith } from '../../context/address.ts';
import { useMayEdit } from '../../context/own.ts';
import { InventoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import type { Edits } from '../../editing/use-edits.ts';
import { AgreementThread } from '../../findings/thread-view.tsx';
import { documentName } from './document-name.ts';
import { PartyWords } from './party-words.tsx';

interface CardProps {
  readonly agreement: Agreement;
  readonly listed: ListedAgreement;
  readonly edits: Edits;
  holds(isDirty: boolean): void;
}

/**
 * The card of one agreement: who, when, its state, who confirmed it, and how many passerelles rest on it. Unfolded, it
 * shows its object and documents, lets a party confirm it, and lists what led to it and what came of it.
 */
export function AgreementCard(props: CardProps & { readonly open: boolean; toggle(): void }) {
  const { t, vocabulary, language } = useWords();
  const { names } = useSheet();
  const { agreement, listed, open, toggle } = props;
  const { parties, phase, validFrom, validTo } = agreement;
  const { state, active, isDue } = listed;
  const w = t.agreements;
  const day = (text: string): string => dayInShort(text, language);
  const term = (): string => {
    if (validTo !== undefined) return (state === 'LAPSED' ? w.ended : w.until)(day(validTo));
    return state === 'UPCOMING' && validFrom !== undefined ? w.begins(day(validFrom)) : w.open;
  };
  return (
    <Card
      title={agreement.name}
      under={[
        parties.map((id) => names.nameOf(id) ?? id).join(', '),
        ...(phase === undefined ? [] : [vocabulary.phase[phase]]),
        term(),
      ].join(' · ')}
      side={
        <>
          <strong className={isDue ? 'agreement-due' : undefined}>{w.state[state]}</strong>
          <span className="quiet">
            {confirmationText(w, listed)} · {w.passerelles(active.length)}
          </span>
        </>
      }
      open={open}
      toggle={toggle}
    >
      <Details {...props} />
    </Card>
  );
}

/** Says how far an agreement is confirmed; where only some parties confirmed it, how many. */
export function confirmationText(
  w: ReturnType<typeof useWords>['t']['agreements'],
  { confirmation, parties }: Pick<ListedAgreement, 'confirmation' | 'parties'>,
): string {
  return confirmation === 'SOME'
    ? w.someParties(parties.filter(({ isFresh }) => isFresh).length, parties.length)
    : w.confirmation[confirmation];
}

function Details({ agreement, listed, edits, holds }: CardProps) {
  const { t, vocabulary, language } = useWords();
  const search = useSearch();
  const mayEdit = useMayEdit();
  const { id, object, kind, phase, signedOn, documents, parties } = agreement;
  const w = t.agreements;
  return (
    <>
      <Facts
        facts={[
          [w.facts.object, object],
          [w.facts.kind, kind && capital(vocabulary.agreement[kind])],
          [w.facts.phase, phase && capital(vocabulary.phase[phase])],
          [w.facts.signedOn, signedOn && dayInWords(signedOn, language)],
          [
            w.facts.documents,
            documents && (
              <ul key="documents" className="plain agreement-documents">
                {documents.map((link) => (
                  <li key={link}>
                    <DocumentLink link={link}>{documentName(link)}</DocumentLink>
                  </li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
      <PartyWords agreement={agreement} words={listed.parties} edits={edits} holds={holds} />
      <WhereOwn list="agreements" element={agreement} />
      <AgreementThread agreement={id} none={w.noPasserelle} />
      <Provenance fact={agreement} />
      <div className="agreement-does no-print">
        {mayEdit('agreements', agreement) && (
          <Button
            component={Link}
            size="xs"
            variant="default"
            href={addressWith(PATHS.inventory, InventoryView, search, { list: 'agreements', open: id })}
          >
            {w.edit}
          </Button>
        )}
        <WhereWritten>
          <Button
            component={Link}
            size="xs"
            variant="default"
            href={addressWith(PATHS.actions, ActionsView, search, { with: parties, under: [id] })}
          >
            {w.noteAction}
          </Button>
          <Button
            component={Link}
            size="xs"
            variant="default"
            href={addressWith(PATHS.inventory, InventoryView, search, {
              ...{ list: 'passerelles', open: 'NEW', operator: parties[0], agreement: id },
            })}
          >
            {w.addPasserelle}
          </Button>
        </WhereWritten>
        <ToMeeting agreement={id} />
      </div>
    </>
  );
}
