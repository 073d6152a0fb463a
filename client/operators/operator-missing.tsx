import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { GapsAnswer } from '../../domain/api/questions/gaps.ts';
import { missingOf } from '../../domain/handouts/missing-of.ts';
import { nameOf } from '../../domain/map/names.ts';
import { useExplorerAddresses } from '../components/element-link.tsx';
import { Explain } from '../components/glossary/explain.tsx';
import { useNetwork } from '../context/network.tsx';
import { useSilentCount } from '../context/use-silent.ts';
import { useWords } from '../context/words.tsx';
import { Certainty } from '../findings/certainty.tsx';
import { useConcerned } from '../findings/concerned.ts';

/**
 * The list of operators with which the operator `id` lacks passerelles: first missing passerelles (M04), best first,
 * then those to or from which people are sent without one (M08). `gaps` are the server's findings. Shows at most
 * `most` of each kind.
 */
export function OperatorMissing(props: {
  readonly id: string;
  readonly gaps: GapsAnswer;
  /** Show at most this many of each kind. */
  readonly most: number;
}) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const addresses = useExplorerAddresses();
  const concerned = useConcerned();
  const silent = useSilentCount();
  const { id, gaps, most } = props;
  const w = t.operator;
  const { lines, latent, isWhole } = missingOf(gaps, id);
  const count = lines.length + latent.length;
  const ends = ([from, to]: readonly [string, string]): string =>
    from === id ? `→ ${nameOf(view, vocabulary, to)}` : `← ${nameOf(view, vocabulary, from)}`;
  const rest = Math.max(0, lines.length - most) + Math.max(0, latent.length - most);
  return (
    <section className="panel-section">
      <div className="explained-head">
        <h3>{w.missing(count)}</h3>
        <Explain term="missingPartner" name={w.missing(count)} />
      </div>
      {count === 0 && <p className="quiet">{silent > 0 ? w.noneMissingKnown(silent) : w.noneMissing}</p>}
      <ul className="plain">
        {lines.slice(0, most).map((line) => (
          <li key={line.keys[0] ?? line.operators.join(':')}>
            <Anchor
              component={Link}
              size="sm"
              underline="always"
              href={addresses.gap(line.keys[0] ?? line.renewals[0] ?? '')}
            >
              {ends(line.operators)}
            </Anchor>{' '}
            <Certainty value={line.certainty} />{' '}
            <span className="quiet">
              {line.gain > 0 ? concerned(line) : t.gaps.withPossible(concerned(line.withPossible))}
              {' · '}
              {w.pair(line.keys.length)}
            </span>
          </li>
        ))}
        {latent.slice(0, most).map(({ key, elements, evidence }) => (
          <li key={key}>
            <Anchor component={Link} size="sm" underline="always" href={addresses.gap(key)}>
              {ends(elements)}
            </Anchor>{' '}
            <span className="quiet">{w.latent(t.panel.flowBand(evidence.band))}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="quiet">{w.more(rest)}</p>}
      {!isWhole && <p className="quiet">{w.notAll(gaps.operatorPairs.length, gaps.operatorPairCount)}</p>}
    </section>
  );
}
