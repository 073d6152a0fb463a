import { nameOf } from '../../domain/map/names.ts';
import { isValidAt } from '../../domain/model/dates.ts';
import { DocumentLink } from '../components/document-link.tsx';
import { Facts, Section } from '../components/facts.tsx';
import { Telephones } from '../components/telephones.tsx';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';

/** How to reach an operator and its sites: numbers of the organisation, mailbox, telephone and opening hours. */
export function OperatorContact({ operator }: { readonly operator: string }) {
  const { t } = useWords();
  const { view } = useNetwork();
  const found = view.operators.get(operator);
  if (found === undefined) return null;
  const { contact, telephone, openingHours, website, enterpriseNumber, establishmentNumber } = found;
  return (
    <Facts
      facts={[
        [t.panel.telephone, telephone && <Telephones key="telephone" text={telephone} />],
        [t.panel.contact, contact],
        [t.panel.openingHours, openingHours],
        [
          t.panel.website,
          website && (
            <DocumentLink key="website" link={website}>
              {website}
            </DocumentLink>
          ),
        ],
        [t.operator.enterpriseNumber, enterpriseNumber],
        [t.operator.establishmentNumber, establishmentNumber],
      ]}
    />
  );
}

/** The sites of the operator with this id, each with what is written of it. Nothing is shown when it has none. */
export function OperatorSites({ operator }: { readonly operator: string }) {
  const { t, vocabulary } = useWords();
  const { view, at } = useNetwork();
  const sites = view.document.sites
    .filter((site) => site.operator === operator && isValidAt(site, at))
    .map((site) => ({ ...site, commune: nameOf(view, vocabulary, site.commune) }))
    .sort((a, b) => a.commune.localeCompare(b.commune, 'fr'));
  if (sites.length === 0) return null;
  return (
    <Section title={`${t.panel.sites} (${sites.length})`}>
      <ul className="plain">
        {sites.map(({ id, name, address, commune, telephone, contact, openingHours }) => (
          <li key={id}>
            {[name, address, commune].filter(Boolean).join(', ')}
            {[telephone, contact, openingHours].some(Boolean) && (
              <div className="quiet">
                <Telephones text={[telephone, contact, openingHours].filter(Boolean).join(' · ')} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
