import type { AgreementState } from '../../../domain/agreements/agreement-state.ts';
import type { ListedAgreement } from '../../../domain/agreements/results.ts';
import { Block } from '../../components/block.tsx';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';
import type { Edits } from '../../editing/use-edits.ts';
import { AgreementCard } from './agreement-card.tsx';

/** Groups of agreements. One that expires is to renew, so it is in no group of its own. */
type Group = 'due' | Exclude<AgreementState, 'EXPIRING'>;
const GROUPS: readonly Group[] = ['due', 'UNSIGNED', 'IN_FORCE', 'UPCOMING', 'LAPSED'];

const groupOf = ({ isDue, state }: ListedAgreement): Group => (isDue || state === 'EXPIRING' ? 'due' : state);

/** The listed agreements as cards, under a heading for each group: those to renew first. */
export function AgreementGroups(props: {
  readonly listed: readonly ListedAgreement[];
  readonly edits: Edits;
  /** Id of the card that is open. */
  readonly open: string | undefined;
  toggle(id: string): void;
  /** Reports whether a day is typed that is not saved. */
  holds(isDirty: boolean): void;
}) {
  const { t } = useWords();
  const { document } = useSheet();
  const { listed, edits, open, toggle, holds } = props;
  const known = new Map(document.agreements.map((agreement) => [agreement.id, agreement]));
  return GROUPS.map((group) => {
    const cards = listed.filter((one) => groupOf(one) === group);
    if (cards.length === 0) return null;
    return (
      <Block key={group} id={`agreements-${group}`} title={t.agreements.groups[group](cards.length)}>
        <ul className="cards">
          {cards.map((one) => (
            <AgreementCard
              key={one.id}
              agreement={known.get(one.id)!}
              listed={one}
              edits={edits}
              open={open === one.id}
              toggle={() => toggle(one.id)}
              holds={holds}
            />
          ))}
        </ul>
      </Block>
    );
  });
}
