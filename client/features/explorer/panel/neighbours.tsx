import { ElementLink } from '../../../components/element-link.tsx';
import { Section } from '../../../components/facts.tsx';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';
import { PasserelleItem, PrepItem, prepWord } from './passage-items.tsx';

/**
 * The passerelles that lead to and from the element `id`, the outlets (job goals) for which it prepares and the
 * filières that prepare for it, as links.
 */
export function Neighbours({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { view } = useNetwork();
  const all = [...view.passerelles.values()];
  const [into, out] = [
    all.filter(({ passerelle }) => passerelle.to === id),
    all.filter(({ passerelle }) => passerelle.from === id),
  ];
  const prepared = view.preps.filter(({ to }) => to === id);
  const prepares = view.preps.filter(({ from }) => from === id);
  return (
    <>
      <Section title={t.panel.incoming}>
        <ul className="plain">
          {into.map((item) => (
            <li key={item.id}>
              <PasserelleItem item={item} end="from" />
            </li>
          ))}
          {prepared.map((prep) => (
            <li key={prep.id}>
              <ElementLink id={prep.from} full /> <span className="quiet">({prepWord(t, prep)})</span>
            </li>
          ))}
          {into.length + prepared.length === 0 && <li className="quiet">{t.panel.nobody}</li>}
        </ul>
      </Section>
      {!view.outlets.has(id) && (
        <Section title={t.panel.outgoing}>
          <ul className="plain">
            {out.map((item) => (
              <li key={item.id}>
                <PasserelleItem item={item} end="to" />
              </li>
            ))}
            {prepares.map((prep) => (
              <li key={prep.id}>
                <PrepItem prep={prep} />
              </li>
            ))}
            {out.length + prepares.length === 0 && <li className="quiet">{t.panel.nobody}</li>}
          </ul>
        </Section>
      )}
    </>
  );
}
