import { Anchor, Button } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { addressWith, CommonView } from '../../context/address.ts';
import { AskingView } from '../../context/known-offer-views.ts';
import { useNetwork } from '../../context/network.tsx';
import { InventoryView, PATHS } from '../../context/screens.ts';
import { useWords } from '../../context/words.tsx';

/**
 * The way on from the end of an import. While only operators are known, the main button leads to whom to ask, and a link
 * leads to the operators with their communes (the list of sites); else it leads to the map. `label` replaces the text of the main button.
 */
export function Onward({ label }: { readonly label?: string }) {
  const { t } = useWords();
  const { base } = useNetwork();
  const search = useSearch();
  const words = t.importing.done;
  const { operators, filieres } = base.document;
  if (filieres.length > 0 || operators.length === 0)
    return (
      <Button component={Link} href={addressWith(PATHS.explorer, CommonView, search, {})}>
        {label ?? words.map}
      </Button>
    );
  return (
    <>
      <Button component={Link} href={addressWith(PATHS.asking, AskingView, search, {})}>
        {label ?? words.ask}
      </Button>
      <Anchor
        component={Link}
        underline="always"
        href={addressWith(PATHS.inventory, InventoryView, search, { list: 'sites' })}
      >
        {words.operators}
      </Anchor>
    </>
  );
}
