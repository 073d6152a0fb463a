import { Anchor, List, Text, Title } from '@mantine/core';
import { Link, useSearch } from 'wouter';
import { stepsOf } from '../../../../domain/slides/steps.ts';
import { addressWith } from '../../../context/address.ts';
import { useNetwork } from '../../../context/network.tsx';
import { ExplorerView, PATHS, SlidesView } from '../../../context/screens.ts';
import { useWords } from '../../../context/words.tsx';

/** Says why there is no slide: no view at all, a `story` without steps or no longer there. Links to the other stories. */
export function NothingToTell({ story }: { readonly story: string | undefined }) {
  const { t } = useWords();
  const { document } = useNetwork();
  const search = useSearch();
  const w = t.slides;
  const named = document.stories.find(({ id }) => id === story);
  const told = document.stories.filter(({ id }) => stepsOf(document, id).length > 0);
  const reason = named !== undefined ? w.emptyStory(named.name) : story !== undefined ? w.lostStory : w.none;
  return (
    <div className="notice">
      <Title order={1} size="h2">
        {w.title}
      </Title>
      {(story !== undefined || told.length === 0) && <Text my="sm">{reason}</Text>}
      {told.length > 0 && (
        <>
          <Text fw={700}>{w.choose}</Text>
          <List mb="sm">
            {told.map(({ id, name }) => (
              <List.Item key={id}>
                <Anchor
                  component={Link}
                  href={addressWith(PATHS.slides, SlidesView, search, { story: id, slide: undefined })}
                >
                  {name}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </>
      )}
      <Anchor component={Link} href={addressWith(PATHS.explorer, ExplorerView, search, { theme: undefined })}>
        {w.toMap}
      </Anchor>
    </div>
  );
}
