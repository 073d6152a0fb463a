import type {
  Admission,
  AdmissionCondition,
  StepObstacle,
  Travel,
} from '../../../domain/analysis/results.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords, type Words } from '../../context/words.tsx';

/**
 * What an audience meets when it enters a filière: the admission conditions with the verdicts, the obstacles, and the
 * travel time. Without any of them, nothing is shown for it.
 */
export function Arrival(props: {
  readonly admission: Admission | null;
  readonly obstacles: readonly StepObstacle[];
  readonly travel: Travel | null;
}) {
  const words = useWords();
  const { t, vocabulary } = words;
  const { view } = useNetwork();
  const { admission, obstacles, travel } = props;
  // Obstacles that may concern the audience are among the points to check.
  const holding = obstacles.filter(({ verdict }) => verdict === 'HOLDS');
  const place = travel === null ? '' : nameOf(view, vocabulary, travel.commune);
  return (
    <>
      {admission !== null && admission.conditions.length > 0 && <AdmissionWords admission={admission} />}
      {holding.length > 0 && (
        <div className="step-by">
          {t.said(t.way.obstacles, '')}
          <ul className="plain">
            {holding.map(({ obstacle, severity }) => (
              <li key={obstacle}>
                {nameOf(view, vocabulary, obstacle)}{' '}
                <span className="quiet">
                  ({t.way.severity[severity]}, {t.way.holds})
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {travel !== null && (
        <p className="step-by">
          {travel.minutes === 0
            ? t.way.travelNone(place)
            : travel.estimated
              ? t.way.travelEstimated(travel.minutes, place)
              : t.way.travel(travel.minutes, place)}
        </p>
      )}
    </>
  );
}

/**
 * The admission conditions of a filière (age, status…), each with whether the audience meets it: yes, no or unknown.
 */
export function AdmissionWords({ admission }: { readonly admission: Admission }) {
  const words = useWords();
  const { view } = useNetwork();
  const { t, audienceCodes, vocabulary } = words;
  return (
    <ul className="plain step-by" aria-label={t.way.admission}>
      {admission.conditions.map((condition) => (
        <li key={condition.condition}>
          {t.said(
            `${t.way.admission}, ${audienceCodes.admission[condition.condition]}`,
            conditionWords(words, condition, (id) => nameOf(view, vocabulary, id)),
          )}{' '}
          <strong>{t.way.answer[condition.verdict]}</strong>
        </li>
      ))}
    </ul>
  );
}

function conditionWords(
  { t, audienceCodes }: Words,
  condition: AdmissionCondition,
  name: (id: string) => string,
): string {
  const { way } = t;
  if (condition.condition === 'AGE') {
    const { ageMin, ageMax, given } = condition;
    return way.askedGiven(way.age(ageMin, ageMax), given === null ? way.notSaid : t.audience.years(given));
  }
  const labels: Readonly<Record<string, string>> =
    condition.condition === 'STATUS' ? audienceCodes.statuses : audienceCodes.groups;
  const label = (code: string): string =>
    condition.condition === 'COMMUNE' ? name(code) : (labels[code] ?? code);
  const list = (codes: readonly string[]): string => codes.map(label).join(way.or);
  return way.askedGiven(
    list(condition.asked),
    condition.given === null ? way.notSaid : list(condition.given),
  );
}
