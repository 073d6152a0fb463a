import { Text } from '@mantine/core';
import type { Blocked } from '../../../domain/analysis/results.ts';
import { nameOf } from '../../../domain/map/names.ts';
import { ElementLink, ElementLinks } from '../../components/element-link.tsx';
import { Section } from '../../components/facts.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { LevelTable } from '../../findings/level-table.tsx';
import { AdmissionWords, Arrival } from './arrival.tsx';

/**
 * The reason, in a few lines, why there is no pathway: a contradiction in the question, a limit to relax, or inactive
 * elements. `blocked` is the server's explanation.
 */
export function Because({ blocked }: { readonly blocked: Blocked }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const { reason, contradiction, limits, inactive } = blocked;
  const { way } = t;
  return (
    <>
      {contradiction !== null && (
        <Text size="sm">
          {way.contradiction[contradiction.against](
            nameOf(view, vocabulary, contradiction.value),
            way.parameter[contradiction.parameter],
          )}
        </Text>
      )}
      {reason === 'LIMITS' && (
        <>
          <Text size="sm">
            {limits.length === 0
              ? way.limitsTogether
              : `${way.limitsAlone} ${t.list(limits.map((limit) => way.limit[limit]))}.`}
          </Text>
          <Text size="sm">{t.pathways.relax}</Text>
        </>
      )}
      {inactive.length > 0 && (
        <Text size="sm" component="div">
          {way.inactive} <ElementLinks ids={inactive} full />
        </Text>
      )}
    </>
  );
}

/**
 * Where the audience is not admitted: filières on the way to the goal, and starts that would lead to it, with the
 * conditions that it does not meet. `blocked` is the server's explanation of why there is no pathway.
 */
export function Refusals({ blocked }: { readonly blocked: Blocked }) {
  const { t } = useWords();
  const { admissions, starts } = blocked;
  return (
    <>
      {starts.length > 0 && (
        <Section title={t.way.starts}>
          <ul className="plain">
            {starts.map(({ filiere, admission, levels, obstacles }) => (
              <li key={filiere}>
                <ElementLink id={filiere} full />
                {levels !== null && levels.overall === 'NO' && <LevelTable levels={levels} />}
                <Arrival admission={admission} obstacles={obstacles} travel={null} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {admissions.length > 0 && (
        <Section title={t.way.admissions}>
          <ul className="plain">
            {admissions.map(({ filiere, admission }) => (
              <li key={filiere}>
                <ElementLink id={filiere} full />
                <AdmissionWords admission={admission} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
