import { Anchor } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { sectorLabel } from '../../../../domain/map/names.ts';
import { Facts, Provenance } from '../../../components/facts.tsx';
import { addressWith } from '../../../context/address.ts';
import { useNetwork } from '../../../context/network.tsx';
import { PATHS, PathwaysView } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';
import { Neighbours } from './neighbours.tsx';

/**
 * The details of the outlet (job goal) with this id: facts, the filières that lead to it, and a link to the pathways
 * to it.
 */
export function OutletDetails({ id }: { readonly id: string }) {
  const { t, vocabulary } = useWords();
  const { view } = useNetwork();
  const search = useSearch();
  const outlet = view.outlets.get(id);
  const declared = outlet !== undefined && 'name' in outlet ? outlet : undefined;
  const to = addressWith(PATHS.pathways, PathwaysView, search, { from: 'STARTS', to: id });
  return (
    <>
      <Facts
        facts={[
          [t.panel.stage, vocabulary.stage.EMPLOYMENT],
          [t.panel.sector, declared?.sector && sectorLabel(vocabulary, t.sectors, declared.sector)],
        ]}
      />
      <Neighbours id={id} />
      <p className="panel-links">
        <Anchor component={Link} size="sm" href={to}>
          {t.panel.pathwaysTo}
        </Anchor>
      </p>
      {declared && <Provenance fact={declared} />}
    </>
  );
}
