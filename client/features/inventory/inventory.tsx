import { Text, Title } from '@mantine/core';
import { InventoryTabs } from '../../components/inventory-tabs.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import './inventory.css';
import { SheetProvider } from '../../editing/sheet.tsx';
import { Tables } from './tables.tsx';

/** The inventory screen: all data of the network in tables that can be sorted, filtered and edited. */
export function Inventory() {
  const { t } = useWords();
  const { document } = useNetwork();
  return (
    <div className="wide-page">
      <InventoryTabs />
      <Title order={1} size="h2">
        {t.inventory.title}
      </Title>
      <Text size="sm" className="quiet">
        {t.inventory.intro}
      </Text>
      <SheetProvider document={document}>
        <Tables />
      </SheetProvider>
    </div>
  );
}
