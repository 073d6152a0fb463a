import { Code, Stack, Text, Title } from '@mantine/core';
import { useWords } from '../words.tsx';

/** An empty store says so, and how to fill it. */
export function EmptyStore() {
  const { t } = useWords();
  return (
    <Stack p="xl" maw={720} gap="sm">
      <Title order={1} size="h2">
        {t.empty.title}
      </Title>
      <Text>{t.empty.text}</Text>
      <Text>{t.empty.sample}</Text>
      <Code block>npm run seed</Code>
      <Text>{t.empty.import}</Text>
      <Code block>npm run --silent passerelles -- import FILE.json</Code>
    </Stack>
  );
}
