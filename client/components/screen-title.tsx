import { Text, Title } from '@mantine/core';
import { SCREENS, type ScreenName } from '../context/screens.ts';
import { useWords } from '../context/words.tsx';

/** The title of a screen, which is its name in every menu, and, when given, what the screen is for. */
export function ScreenTitle(props: { readonly screen: ScreenName; readonly intro?: string | undefined }) {
  const { screen, intro } = props;
  const { t } = useWords();
  return (
    <>
      <Title order={1} size="h2">
        {SCREENS[screen].name(t)}
      </Title>
      {intro !== undefined && (
        <Text size="sm" className="quiet">
          {intro}
        </Text>
      )}
    </>
  );
}
