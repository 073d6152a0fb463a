import { Text, Title } from '@mantine/core';
import { InventoryTabs } from '../../components/inventory-tabs.tsx';
import { useWords } from '../../words.tsx';

export function Duplicates() {
  const { t } = useWords();
  return (
    <div className="page">
      <InventoryTabs />
      <Title order={1} size="h2">
        {t.duplicates.title}
      </Title>
      <Text size="sm" className="quiet">
        {t.duplicates.intro}
      </Text>
    </div>
  );
}
