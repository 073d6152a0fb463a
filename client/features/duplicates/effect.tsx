import { Title } from '@mantine/core';
import { useMemo } from 'react';
import { type Merge, mergedElements } from '../../../domain/change/merge.ts';
import { ENTITY_LISTS } from '../../../domain/model/network.ts';
import { useWords } from '../../context/words.tsx';
import { useSheet } from '../../editing/sheet.tsx';

/**
 * Says, before a merge of two duplicates, how many other elements it will change or remove, list by list. `merge`
 * names the element kept, the one dropped, and the fields taken from the latter.
 */
export function Effect({ merge }: { readonly merge: Merge }) {
  const { t } = useWords();
  const { document, words } = useSheet();
  const { list, keep, drop, take } = merge;
  const taken = take.join(' ');
  const lines = useMemo(() => {
    const paths = taken === '' ? [] : taken.split(' ');
    const changes = mergedElements(document, { list, keep, drop, take: paths }) ?? [];
    const others = changes.filter(({ id }) => id !== keep && id !== drop);
    const { changed, removed, flows } = t.duplicates.effectOf;
    return ENTITY_LISTS.flatMap((of) => {
      const mine = others.filter((change) => change.list === of);
      const gone = mine.filter(({ after }) => after === null).length;
      const moved = mine.length - gone;
      const { many } = words.fields.lists[of];
      return [
        ...(moved === 0 ? [] : [changed(many, moved)]),
        ...(gone === 0 ? [] : [of === 'flows' ? flows(gone) : removed(many, gone)]),
      ];
    });
  }, [document, list, keep, drop, taken, t, words]);
  return (
    <section aria-live="polite">
      <Title order={3} size="h4">
        {t.duplicates.effect}
      </Title>
      {lines.length === 0 ? (
        <p>{t.duplicates.effectAlone}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
