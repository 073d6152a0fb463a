import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { nameOf } from '../../../../domain/map/names.ts';
import {
  type FindingIndex,
  type FindingThere,
  findingsThere,
} from '../../../../domain/map/shown/answered.ts';
import { useExplorerAddresses } from '../../../components/element-link.tsx';
import { Section } from '../../../components/facts.tsx';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';
import { Certainty } from '../../../findings/certainty.tsx';
import { useFindingReasons } from '../../../findings/certainty-reasons.ts';
import { useFindingSubject } from '../../../findings/finding-title.tsx';

const MOST = 12;

/**
 * The findings (gaps in the network) about the element `id`, looked up in `index`, and those that the map marks on it or
 * on its `parts`. Each is a link that highlights it on the map and opens its details.
 */
export function ElementFindings(props: {
  readonly id: string;
  readonly index: FindingIndex;
  /** What the box of the element stands for on the map, such as the filières of an operator. */
  readonly parts?: readonly string[];
}) {
  const { t, gapWords } = useWords();
  const { id, index, parts } = props;
  const findings = findingsThere(index, id, parts);
  const cut = index.cut.map((kind) => gapWords.gaps[kind].title);
  if (findings.length === 0 && cut.length === 0) return null;
  return (
    <Section title={t.detail.folded.findingsOf(findings.length, cut.length > 0)}>
      <ul className="plain">
        {findings.slice(0, MOST).map((there) => (
          <Item key={there.key} id={id} there={there} />
        ))}
      </ul>
      {findings.length > MOST && <p className="quiet">{t.count.shown(MOST, findings.length)}</p>}
      {cut.length > 0 && <p className="quiet">{t.panel.findingsCut(t.list(cut))}</p>}
    </Section>
  );
}

function Item({ id, there }: { readonly id: string; readonly there: FindingThere }) {
  const { vocabulary, gapWords } = useWords();
  const { view } = useNetwork();
  const subject = useFindingSubject();
  const addresses = useExplorerAddresses();
  const reasonsOf = useFindingReasons();
  const { key, kind, certainty, finding, on } = there;
  const isOwn = finding === undefined ? on === id : finding.elements[0] === id && finding.elements.length < 2;
  return (
    <li>
      <Anchor component={Link} size="sm" underline="always" href={addresses.gap(key)}>
        {gapWords.gaps[kind].title}
      </Anchor>{' '}
      <Certainty value={certainty} reasons={finding && reasonsOf(finding)} />
      {!isOwn && (
        <span className="quiet">
          {' '}
          {finding === undefined ? nameOf(view, vocabulary, on) : subject(finding)}
        </span>
      )}
    </li>
  );
}
