import { Anchor, Button, Table, Text } from '@mantine/core';
import { useId } from 'react';
import { Link, useSearch } from 'wouter';
import {
  DECISIONS_OF,
  decisionsOf,
  isReadAlone,
  isUnacceptable,
  type PartnerProposal,
  type ProposalDecision,
  type ProposedValue,
  type ShownEntry,
} from '../../../../domain/api/proposals.ts';
import { dayInShort, dayInWords } from '../../../../domain/messages/day-words.ts';
import { fieldWord } from '../../../../domain/messages/field-word.ts';
import { SHEET_WORDS } from '../../../../domain/messages/sheet-words.ts';
import { localDay } from '../../../../domain/model/local-day.ts';
import { TableHead } from '../../../components/tables/headings.tsx';
import { addressWith } from '../../../context/address.ts';
import { usePeopleWords } from '../../../context/people-words.ts';
import { InventoryView, PATHS } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import { canBe, type Deciding } from './use-deciding.ts';

interface PartProps {
  readonly proposal: PartnerProposal;
  readonly deciding: Deciding;
}

/** One sending of a partner: each thing that it says, what the network says today, and the decision. */
export function ProposalPart({ proposal, deciding }: PartProps) {
  const { language } = useWords();
  const w = usePeopleWords().proposals;
  const title = useId();
  const { entries, operatorName, receivedAt, label } = proposal;
  const places = entries.map((_, at) => at);
  const open = places.filter((at) => entries[at]!.decided === null && !isReadAlone(entries[at]!));
  const acceptable = open.filter((at) => canBe(entries[at]!, 'ACCEPTED'));
  return (
    <section className="proposal" aria-labelledby={title}>
      <h2 id={title}>{w.of(operatorName, dayInWords(localDay(new Date(receivedAt)), language))}</h2>
      <Text size="sm" className="quiet">
        {w.byLink(label)}
      </Text>
      <div className="people-table">
        <Table verticalSpacing="xs">
          <TableHead headings={[w.columns.about, w.columns.said, w.columns.today, w.columns.decision]} />
          <Table.Tbody>
            {places.map((at) => (
              <EntryRow key={at} at={at} proposal={proposal} deciding={deciding} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {open.length > 1 && (
        <div className="people-tools">
          <Button
            size="xs"
            disabled={acceptable.length === 0}
            loading={deciding.pending}
            aria-label={w.allOf(w.acceptAll(acceptable.length), operatorName)}
            onClick={() => deciding.ask({ proposal, as: 'ACCEPTED', entries: acceptable })}
          >
            {w.acceptAll(acceptable.length)}
          </Button>
          <Button
            size="xs"
            variant="default"
            loading={deciding.pending}
            aria-label={w.allOf(w.refuseAll(open.length), operatorName)}
            onClick={() => deciding.ask({ proposal, as: 'REFUSED', entries: open })}
          >
            {w.refuseAll(open.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

function EntryRow({ at, proposal, deciding }: PartProps & { readonly at: number }) {
  const { language } = useWords();
  const w = usePeopleWords().proposals;
  const entry = proposal.entries[at]!;
  const { name, kind, decided } = entry;
  const said = useSaid(entry);
  const open = decisionsOf(entry);
  const labels = { ACCEPTED: w.accept, READ: w.note, ADDED: w.added, REFUSED: w.refuse } as const;
  const decide = (as: ProposalDecision): void => deciding.ask({ proposal, as, entries: [at] });
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {name}
        <div className="quiet">{w.lists[entry.list]}</div>
      </Table.Th>
      <Table.Td data-label={w.columns.said} className="proposal-said">
        {said}
        {kind === 'MISSING' && <AddPasserelle entry={entry} operator={proposal.operator} />}
      </Table.Td>
      <Table.Td data-label={w.columns.today}>{useStanding(entry)}</Table.Td>
      <Table.Td>
        {decided !== null && (
          <div>
            {w.decisions[decided.as](decided.by, dayInShort(localDay(new Date(decided.at)), language))}
            {decided.reason !== undefined && <div className="quiet">{w.because(decided.reason)}</div>}
          </div>
        )}
        {open.length > 0 && (
          <div className="people-tools">
            {open.map((as) => (
              <Button
                key={as}
                size="compact-xs"
                variant={as === DECISIONS_OF[kind][0] ? 'filled' : 'default'}
                disabled={!canBe(entry, as)}
                loading={deciding.pending}
                aria-label={w.about(labels[as], said, name)}
                onClick={() => decide(as)}
              >
                {labels[as]}
              </Button>
            ))}
          </div>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** What a partner says, in words: a correction with what it saw and what it proposes. */
function useSaid({ kind, list, path, was, now, text }: ShownEntry): string {
  const { language } = useWords();
  const w = usePeopleWords().proposals;
  const value = (one: ProposedValue): string => (one === null ? w.nothing : String(one));
  if (kind === 'CHANGE' && path !== null)
    return w.change(fieldWord(SHEET_WORDS[language].fields, { list, path }).label, value(was), value(now));
  return kind === 'CHANGE' ? '' : w.kinds[kind](text ?? '');
}

/** What the network says today of what is proposed, and what accepting it would write. */
function useStanding({ kind, list, standing, was, now, today, becomes }: ShownEntry): string {
  const { language } = useWords();
  const w = usePeopleWords().proposals;
  const isDay = kind !== 'CHANGE';
  const value = (one: ProposedValue): string =>
    one === null ? w.nothing : isDay ? dayInShort(String(one), language) : String(one);
  if (isUnacceptable(standing)) return w.standings[standing];
  if (kind === 'MISSING') return standing === 'ALREADY' ? w.standings.THERE : w.standings.NOT_THERE;
  if (standing === 'CHANGED') return w.standings.CHANGED(value(today), value(was), value(now));
  if (standing === 'ALREADY') return w.standings.ALREADY(value(today));
  if (kind === 'REMARK') return w.standings.READ;
  if (kind === 'CHANGE') return w.standings.SAME;
  const writes = list === 'agreements' ? w.writes.HOLDS : w.writes[kind];
  return writes(value(today), value(becomes));
}

/** Leads to the form of a new passerelle, with the ends that the partner chose. Somebody must say of what kind it is. */
function AddPasserelle({ entry, operator }: { readonly entry: ShownEntry; readonly operator: string }) {
  const w = usePeopleWords().proposals;
  const search = useSearch();
  const { from, to } = entry.ends ?? { from: null, to: null };
  const view = {
    list: 'passerelles',
    open: 'NEW',
    operator,
    ...(from && { from }),
    ...(to && { to }),
  } as const;
  return (
    <div>
      <Anchor
        component={Link}
        size="sm"
        underline="always"
        href={addressWith(PATHS.inventory, InventoryView, search, view)}
      >
        {w.addPasserelle}
      </Anchor>
    </div>
  );
}
