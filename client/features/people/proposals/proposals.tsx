import { Text } from '@mantine/core';
import { isOpen, isWaiting } from '../../../../domain/api/proposals.ts';
import { Disclosure } from '../../../components/disclosure.tsx';
import { Failure } from '../../../components/failure.tsx';
import { ScreenTitle } from '../../../components/screen-title.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { usePeopleWords } from '../../../context/people-words.ts';
import { useProposals } from '../../../context/use-proposals.ts';
import { AuthorDialog } from '../../../editing/author-dialog.tsx';
import '../manage/manage.css';
import { ProposalPart } from './proposal-part.tsx';
import './proposals.css';
import { RefuseDialog } from './refuse-dialog.tsx';
import { useDeciding } from './use-deciding.ts';

/** The screen of what partners propose by their own link: each is accepted or refused by whoever edits its operator. */
export function Proposals() {
  const w = usePeopleWords().proposals;
  const { data, error, refetch } = useProposals(true);
  const deciding = useDeciding();
  const { done } = deciding;
  const waiting = data?.proposals.filter(isWaiting) ?? [];
  const open = data?.proposals.filter(isOpen) ?? [];
  const decided = data?.proposals.filter((one) => !isOpen(one)) ?? [];
  return (
    <div className="wide-page people-page">
      <ScreenTitle screen="proposals" intro={w.intro} />
      <Text size="sm" role="status">
        {done === undefined ? '' : w.done[done.as](done.entries.length, done.proposal.operatorName)}
      </Text>
      {deciding.error !== null && <Failure error={deciding.error} retry={deciding.again} />}
      {data === undefined ? (
        error ? (
          <Failure error={error} retry={refetch} />
        ) : (
          <Waiting />
        )
      ) : (
        <>
          {waiting.length === 0 && <Text>{w.none}</Text>}
          {open.map((one) => (
            <ProposalPart key={one.id} proposal={one} deciding={deciding} />
          ))}
          {decided.length > 0 && (
            <Disclosure title={w.decided(decided.length)}>
              {decided.map((one) => (
                <ProposalPart key={one.id} proposal={one} deciding={deciding} />
              ))}
            </Disclosure>
          )}
        </>
      )}
      <RefuseDialog deciding={deciding} />
      <AuthorDialog writer={deciding} />
    </div>
  );
}
