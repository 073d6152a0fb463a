import { Title } from '@mantine/core';
import { useMemo } from 'react';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { ENTITY_LISTS, type EntityList } from '../../../domain/model/network.ts';
import { type PerimeterAsked, partOf } from '../../../domain/transfer/perimeter.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';

/**
 * How many elements of each list the exported file will contain ("12 of 40"), counted with the same code as the
 * server's export. `asked` holds the filters; `list` is set when only one list is exported.
 */
export function ExportPreview(props: {
  readonly asked: PerimeterAsked;
  readonly list: EntityList | undefined;
}) {
  const { t, language } = useWords();
  const { base } = useNetwork();
  const { asked, list } = props;
  const key = JSON.stringify(asked);
  const counts = useMemo(
    () => partOf(base.document, JSON.parse(key) as PerimeterAsked).counts,
    [base.document, key],
  );
  const { lists } = SHEET_WORDS[language].fields;
  const shown = (list === undefined ? ENTITY_LISTS : [list]).filter((one) => counts[one].of > 0);
  const isEmpty = shown.every((one) => counts[one].kept === 0);
  return (
    <section aria-live="polite">
      <Title order={2} size="h4">
        {t.exporting.inside}
      </Title>
      {isEmpty && <p>{t.exporting.nothing}</p>}
      <ul>
        {shown.map((one) => (
          <li key={one}>{t.exporting.insideOf(lists[one].many, counts[one].kept, counts[one].of)}</li>
        ))}
      </ul>
    </section>
  );
}
