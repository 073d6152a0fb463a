import { Select, Text } from '@mantine/core';
import { dayInWords } from '../../../domain/messages/day-words.ts';
import { useAudienceName } from '../../components/audience-name.ts';
import { Block } from '../../components/block.tsx';
import { Failure } from '../../components/failure.tsx';
import { WordsHere } from '../../components/glossary/words-here.tsx';
import { matchOptions } from '../../components/match-options.ts';
import { useTargets } from '../../components/perimeter/targets.ts';
import { ScreenTitle } from '../../components/screen-title.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useViewState } from '../../context/address.ts';
import { useAudience } from '../../context/audience.tsx';
import { useNetwork } from '../../context/network.tsx';
import { AccessView } from '../../context/screens.ts';
import { useAnswer, useGaps } from '../../context/use-answer.ts';
import { useWords } from '../../context/words.tsx';
import { Explanation } from '../../findings/explanation.tsx';
import { useFindingSubject } from '../../findings/finding-title.tsx';
import { LeverList } from './lever-list.tsx';
import { Mitigations } from './mitigations.tsx';
import { ObstacleMap } from './obstacle-map.tsx';

/**
 * The screen about access for the chosen audience (supposed learners): which obstacles keep it out, where they are,
 * and which obstacle would open the most if it were lifted.
 */
export function Access() {
  const { t, language } = useWords();
  const { at } = useNetwork();
  const { profile } = useAudience();
  const name = useAudienceName();
  const { data, error, refetch } = useAnswer('levers', { at }, { keepPrevious: true });
  const way = useWay();
  // The lists below appear only once the answer above has its final height, so that they do not jump.
  const isWayThere = way.data !== undefined || way.error !== null;
  return (
    <div className="page">
      <ScreenTitle screen="access" intro={t.access.intro(dayInWords(at, language), name)} />
      <WordsHere terms={['audience', 'obstacle', 'pairs', 'pathway']} />
      {profile === undefined && <Text size="sm">{t.access.everyone}</Text>}
      <Way />
      {data === undefined && error !== null && <Failure error={error} retry={refetch} />}
      {isWayThere && data === undefined && error === null && <Waiting />}
      {isWayThere && data !== undefined && (
        <>
          <LeverList levers={data.accessibility.levers} pairsTried={data.accessibility.pairsTried} />
          <ObstacleMap cells={data.accessibility.map} />
          <Mitigations inForce={data.accessibility.inForce} />
        </>
      )}
    </div>
  );
}

/** Fetches the findings that say whether the audience can reach the chosen goal. */
function useWay() {
  const { asked } = useNetwork();
  const [{ target }] = useViewState(AccessView);
  return useGaps({ ...asked, kind: ['M14', 'M09'], target });
}

/**
 * Says whether a pathway leads the audience to the chosen goal and, if not, which obstacles would have to be
 * lifted.
 */
function Way() {
  const { t } = useWords();
  const { profile } = useAudience();
  const [{ target }, setView] = useViewState(AccessView);
  const targets = useTargets();
  const subject = useFindingSubject();
  const { data, error, refetch } = useWay();
  const hole = data?.findings.find((finding) => finding.kind === 'M14');
  const blocked = data?.findings.filter((finding) => finding.kind === 'M09') ?? [];
  return (
    <Block id="way" title={t.access.way}>
      <Select
        size="xs"
        searchable
        filter={matchOptions}
        allowDeselect={false}
        label={t.access.target}
        data={[...targets]}
        value={target ?? ''}
        onChange={(value) => setView({ target: value || undefined })}
        className="narrow-field"
      />
      {data === undefined && (error === null ? <Waiting /> : <Failure error={error} retry={refetch} />)}
      {profile === undefined ? (
        <Text size="sm">{t.access.wayNeedsAudience}</Text>
      ) : (
        data !== undefined &&
        (hole === undefined ? <Text size="sm">{t.access.wayYes}</Text> : <Explanation finding={hole} />)
      )}
      {blocked.length > 0 && (
        <>
          <Text size="sm" fw={600} mt="sm">
            {t.access.blockedPairs}
          </Text>
          <ul className="plain">
            {blocked.map((finding) => (
              <li key={finding.key}>{subject(finding)}</li>
            ))}
          </ul>
        </>
      )}
    </Block>
  );
}
