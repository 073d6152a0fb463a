import { Alert } from '@mantine/core';
import { ANY_OUTLET } from '../../../domain/analysis/pathways/request.ts';
import type { PathwaysAnswer } from '../../../domain/api/questions/pathways.ts';
import { fullNameOf, nameOf } from '../../../domain/map/names.ts';
import { capital } from '../../../domain/messages/capital.ts';
import { Telephones } from '../../components/telephones.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { useBeyond } from './beyond.ts';
import { useCall } from './operator-call.tsx';

/**
 * Above the list, where all the best ways go through a course of French made for other learners: the courses that suit the
 * audience, whom to ring, and what comes after them. Nothing is shown in any other case.
 */
export function SuitableCourses({
  courses,
  to,
}: {
  readonly courses: PathwaysAnswer['suitable'];
  /** The goal of the list. */
  readonly to: string;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const call = useCall();
  const beyond = useBeyond();
  const [first] = courses;
  if (first === undefined) return null;
  const words = t.way.suitable;
  const isAny = to === ANY_OUTLET;
  const stage = view.filieres.get(first.filiere)?.filiere.stage;
  return (
    <Alert color="orange" title={words.title} mt="sm" className="suitable-courses">
      <p>{stage === 'LITERACY' ? words.literacy : words.french}</p>
      <ul>
        {courses.map(({ filiere, way, beyond: blocked }) => (
          <li key={filiere}>
            <strong>{fullNameOf(view, vocabulary, filiere)}</strong>
            {way.filieres.length > 1 &&
              ` ${words.by(way.filieres.map((id) => nameOf(view, vocabulary, id)).join(' → '))}`}
            . <Telephones text={capital(call(way.filieres[0]!))} />.{' '}
            {blocked === null ? words.leadsOn(isAny) : words.endsThere(isAny, beyond(blocked))}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
