import { Anchor, Text } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import type { EntityList } from '../../../domain/model/network.ts';
import { AddElementLink } from '../../components/add-element.tsx';
import { addressWith } from '../../context/address.ts';
import { InventoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';
import { fieldOf } from '../../editing/cell-text.ts';
import { useSheet } from '../../editing/sheet.tsx';
import { useFilieresApart } from '../../editing/use-filieres-apart.ts';

const STAGE = fieldOf('filieres', 'stage')!;

/** The sites and the filières that an operator has already, each with a link to its own form, and links to add others. */
export function OwnParts({ operator }: { readonly operator: string }) {
  const { t } = useWords();
  const { document, names, textOf } = useSheet();
  const w = t.inventory.own;
  const sites = document.sites.filter((site) => site.operator === operator);
  const filieres = document.filieres.filter((filiere) => filiere.operator === operator);
  const apart = useFilieresApart(document, operator);
  return (
    <>
      <fieldset className="form-group form-own">
        <legend>{w.sites(sites.length)}</legend>
        <ul className="plain">
          {sites.map(({ id, name, commune, address }) => (
            <li key={id}>
              <FormLink list="sites" id={id}>
                {[name, names.nameOf(commune) ?? commune].filter(Boolean).join(', ')}
              </FormLink>{' '}
              <span className="quiet">{address ?? w.noAddress}</span>
            </li>
          ))}
        </ul>
        {sites.length === 0 && <Text size="sm">{w.noSites}</Text>}
      </fieldset>
      <fieldset className="form-group form-own">
        <legend>{w.filieres(filieres.length)}</legend>
        <ul className="plain">
          {filieres.map((filiere) => (
            <li key={filiere.id}>
              <FormLink list="filieres" id={filiere.id}>
                {filiere.name}
              </FormLink>{' '}
              <span className="quiet">
                {[textOf(STAGE, filiere), apart.get(filiere.id)].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ul>
        <Text size="sm">
          {filieres.length === 0 && `${w.noFilieres} `}
          <AddElementLink list="filieres" operator={operator}>
            {t.inventory.added.filiereOf}
          </AddElementLink>
        </Text>
      </fieldset>
    </>
  );
}

/** A link to the form of another element of the inventory. */
function FormLink(props: { readonly list: EntityList; readonly id: string; readonly children: string }) {
  const search = useSearch();
  const { list, id, children } = props;
  return (
    <Anchor
      component={Link}
      inherit
      underline="always"
      href={addressWith(PATHS.inventory, InventoryView, search, { list, open: id })}
    >
      {children}
    </Anchor>
  );
}
