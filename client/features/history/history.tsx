import { Text, Title } from '@mantine/core';
import { Block } from '../../components/block.tsx';
import { InventoryTabs } from '../../components/inventory-tabs.tsx';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { SheetProvider } from '../../editing/sheet.tsx';
import { Comparison } from './comparison.tsx';
import './history.css';
import { ChangeLog } from './change-log.tsx';

/** The history screen: a comparison of two days, and the list of changes with their authors. */
export function History() {
  const { t } = useWords();
  const { document } = useNetwork();
  return (
    <div className="page">
      <InventoryTabs />
      <Title order={1} size="h2">
        {t.history.title}
      </Title>
      <Text size="sm" className="quiet">
        {t.history.intro}
      </Text>
      <SheetProvider document={document}>
        <Block id="compare" title={t.history.compare.title}>
          <Comparison />
        </Block>
        <Block id="log" title={t.history.log}>
          <ChangeLog />
        </Block>
      </SheetProvider>
    </div>
  );
}
