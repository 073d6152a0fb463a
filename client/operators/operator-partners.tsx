import { isMutual } from '../../domain/advice/operators/partner.ts';
import type { Partner } from '../../domain/advice/operators/results.ts';
import { ElementLink } from '../components/element-link.tsx';
import { Explain } from '../components/glossary/explain.tsx';
import { useSilentCount } from '../context/use-silent.ts';
import { useWords } from '../context/words.tsx';

/**
 * Lists the operators that passerelles join to one operator (`partners`), in three groups: those joined in both
 * directions, those it sends to, those it receives from.
 */
export function OperatorPartners({ partners }: { readonly partners: readonly Partner[] }) {
  const { t } = useWords();
  const w = t.operator;
  const silent = useSilentCount();
  const mutual = partners.filter(isMutual);
  const to = partners.filter((one) => !isMutual(one) && one.to.length > 0);
  const from = partners.filter((one) => !isMutual(one) && one.from.length > 0);
  return (
    <>
      <PartnerList title={w.mutual(mutual.length)} partners={mutual} explained />
      <PartnerList title={w.oneWayTo(to.length)} partners={to} />
      <PartnerList title={w.oneWayFrom(from.length)} partners={from} />
      {silent > 0 && <p className="quiet">{w.partnersKnown(silent)}</p>}
    </>
  );
}

function PartnerList(props: {
  readonly title: string;
  readonly partners: readonly Partner[];
  readonly explained?: boolean;
}) {
  const { t } = useWords();
  const { title, partners, explained = false } = props;
  return (
    <section className="panel-section">
      <div className="explained-head">
        <h3>{title}</h3>
        {explained && <Explain term="partner" name={title} />}
      </div>
      {partners.length > 0 && (
        <ul className="plain">
          {partners.map(({ operator, to, from }) => (
            <li key={operator}>
              <ElementLink id={operator} />{' '}
              <span className="quiet">
                <span className="sr-only">{t.operator.countHelp} </span>
                {t.operator.count(to.length, from.length)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
