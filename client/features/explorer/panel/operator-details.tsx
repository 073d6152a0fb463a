import { Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { FlowsAnswer } from '../../../../domain/api/questions/flows.ts';
import { addressText, nameOf, typeLabel } from '../../../../domain/map/names.ts';
import type { FindingIndex } from '../../../../domain/map/shown/answered.ts';
import { isValidAt } from '../../../../domain/model/dates.ts';
import type { Operator } from '../../../../domain/model/entities.ts';
import { AddElementLink, useMayAddTo } from '../../../components/add-element.tsx';
import { DocumentLink } from '../../../components/document-link.tsx';
import { ElementLink } from '../../../components/element-link.tsx';
import { Facts, Provenance, Section } from '../../../components/facts.tsx';
import { Telephones } from '../../../components/telephones.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useNetwork } from '../../../context/network.tsx';
import { useWords } from '../../../context/words.tsx';
import { marked } from '../../../model/presumed.ts';
import { OperatorAgreements } from '../../../operators/operator-agreements.tsx';
import { ElementFindings } from './element-findings.tsx';
import { ElementFlows } from './element-flows.tsx';

// Loaded when the details of an operator are first opened.
const ConfirmPresumed = lazy(async () => ({
  default: (await import('../../../operators/confirm-presumed.tsx')).ConfirmPresumed,
}));
const FiliereApart = lazy(async () => ({
  default: (await import('../../../operators/filiere-apart.tsx')).FiliereApart,
}));
const OperatorRolePart = lazy(async () => ({
  default: (await import('../../../operators/operator-role.tsx')).OperatorRolePart,
}));

/**
 * The details of an operator: facts, filières, role in the network, agreements, findings, people sent onward. `index`
 * finds the findings about an element; `flows` holds the numbers of people.
 */
export function OperatorDetails(props: {
  readonly operator: Operator;
  readonly index: FindingIndex;
  readonly flows: FlowsAnswer | undefined;
}) {
  const { t, vocabulary, language } = useWords();
  const { view, at } = useNetwork();
  const { operator, index, flows } = props;
  const { id, acronym, aliases, type, bassins, website, contact, telephone, openingHours } = operator;
  const mayAdd = useMayAddTo({ list: 'filieres', operator: id });
  const filieres = [...view.filieres.values()].filter((item) => item.operator.id === id);
  const isShared = (name: string): boolean => filieres.filter((one) => one.filiere.name === name).length > 1;
  const own = new Set(filieres.map((item) => item.id));
  const inside = [...view.passerelles.values()].filter(
    ({ passerelle: { from, to } }) => own.has(from) && own.has(to),
  );
  const parts = [...own, ...inside.map((item) => item.id)];
  const sites = view.document.sites.filter((site) => site.operator === id && isValidAt(site, at));
  return (
    <>
      <Facts
        facts={[
          [
            t.panel.type,
            marked(operator, 'type', typeLabel(view.document, type, at, language), t.panel.presumed),
          ],
          [t.panel.aliases, [acronym, ...(aliases ?? [])].filter(Boolean).join(', ')],
          [t.panel.sites, [...new Set(sites.map((site) => addressText(view, vocabulary, site)))].join(' · ')],
          [t.panel.bassins, bassins?.map((bassin) => nameOf(view, vocabulary, bassin)).join(', ')],
          [t.panel.contact, contact],
          [t.panel.telephone, telephone && <Telephones key="telephone" text={telephone} />],
          [t.panel.openingHours, openingHours],
          [
            t.panel.website,
            website && (
              <DocumentLink key="website" link={website}>
                {website}
              </DocumentLink>
            ),
          ],
        ]}
      />
      <Suspense>
        <ConfirmPresumed key={id} operator={id} />
      </Suspense>
      <Section title={`${t.panel.filieres} (${filieres.length})`}>
        {filieres.length === 0 && (
          <Text size="sm">
            {mayAdd ? t.silent.panel : t.silent.panelOnly}{' '}
            <AddElementLink list="filieres" operator={id}>
              {t.silent.add}
            </AddElementLink>
            {mayAdd && '.'}
          </Text>
        )}
        <ul className="plain">
          {filieres.map(({ id: one, filiere }) => (
            <li key={one}>
              <ElementLink id={one} />{' '}
              <span className="quiet">
                {marked(filiere, 'stage', vocabulary.stage[filiere.stage], t.panel.presumed)}
                {isShared(filiere.name) && (
                  <Suspense>
                    <FiliereApart id={one} operator={id} />
                  </Suspense>
                )}
              </span>
            </li>
          ))}
        </ul>
        <Text size="sm">
          <AddElementLink list="sites" operator={id}>
            {t.inventory.sites.add}
          </AddElementLink>
        </Text>
      </Section>
      <Suspense fallback={<Waiting rows={4} />}>
        <OperatorRolePart id={id} />
      </Suspense>
      <OperatorAgreements operator={id} />
      <ElementFindings id={id} index={index} parts={parts} />
      <ElementFlows id={id} flows={flows} />
      <Provenance fact={operator} />
    </>
  );
}
