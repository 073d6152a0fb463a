import { Text, Title } from '@mantine/core';

/** The title of a screen, and what the screen is for. */
export function ScreenTitle({ title, intro }: { readonly title: string; readonly intro: string }) {
  return (
    <>
      <Title order={1} size="h2">
        {title}
      </Title>
      <Text size="sm" className="quiet">
        {intro}
      </Text>
    </>
  );
}
