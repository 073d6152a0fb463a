import { Button, Text } from '@mantine/core';
import type { UnknownWord } from '../../../domain/api/transfer.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import { groupBy } from '../../../domain/model/grouping.ts';
import type { FileMapping, ValueMapping } from '../../../domain/transfer/mapping.ts';
import { Block } from '../../components/block.tsx';
import { useWords } from '../../context/words.tsx';
import { fieldKey, fieldLabel } from './fields.ts';
import { MeaningSelect } from './meaning-select.tsx';
import { meaningOf } from './state.ts';
import type { Wizard } from './use-wizard.ts';

const NONE = [] as const;

/** Number of words of which the button that takes the first proposals says what it takes. */
const FEW = 5;

/** The answer that all of some words have; undefined when they differ or have none. */
function sameOf(mapping: FileMapping, some: readonly UnknownWord[]): ValueMapping['means'] | undefined {
  const [first, ...others] = some.map((one) => meaningOf(mapping, one));
  return others.every((means) => means === first) ? first : undefined;
}

/**
 * The third step of the import: for each word of the file that was not understood, the user chooses its meaning once.
 * `wizard` holds the state of the import and moves it on.
 */
export function WordsStep({ wizard }: { readonly wizard: Wizard }) {
  const { t, language } = useWords();
  const { state, work, act, askPlan } = wizard;
  const { importing } = t;
  const words = importing.words;
  const unknown = state.words ?? [];
  const decided = unknown.filter((one) => meaningOf(state.mapping, one) !== undefined).length;
  const groups = groupBy(unknown, fieldKey);
  const open = unknown.flatMap((word) => {
    const [first] = word.proposals;
    return first === undefined || meaningOf(state.mapping, word) !== undefined ? [] : [{ word, first }];
  });
  const takeFirst = (): void => {
    for (const { word, first } of open) act({ do: 'MEAN', word, means: first.means });
  };
  const taken = open.slice(0, FEW).map(({ word, first }) => words.takes(word.word, first.label));
  return (
    <>
      <Text size="sm">{unknown.length === 0 ? words.allKnown : words.help}</Text>
      <div className="import-buttons">
        {unknown.length > 0 && (
          <Button variant="default" size="xs" onClick={takeFirst} disabled={open.length === 0}>
            {words.takeFirst}
          </Button>
        )}
        <Text size="sm" role="status">
          {words.decided(decided, unknown.length)}
        </Text>
      </div>
      {unknown.length > 0 && (
        <Text size="sm" className="quiet import-taken">
          {open.length === 0
            ? words.nothingToTake
            : words.willTake(taken.join(', '), open.length - taken.length)}
        </Text>
      )}
      {[...groups].map(([key, some]) => (
        <Block
          key={key}
          id={`words-${key}`}
          title={fieldLabel(SHEET_WORDS[language], some[0]!, 'flat', t.said)}
        >
          {some.length > 1 && (
            <MeaningSelect
              field={some[0]!}
              word=""
              label={words.sameForAll(some.length)}
              proposals={NONE}
              means={sameOf(state.mapping, some)}
              isTold
              choose={(means) => {
                for (const one of some) act({ do: 'MEAN', word: one, means });
              }}
            />
          )}
          <ul className="import-words">
            {some.map((one) => (
              <li key={one.word}>
                <MeaningSelect
                  field={one}
                  word={one.word}
                  proposals={one.proposals}
                  means={meaningOf(state.mapping, one)}
                  isTold
                  choose={(means) => act({ do: 'MEAN', word: one, means })}
                />
                <span className="quiet">
                  {words.rows(one.rows)} · <FirstProposal word={one} /> · {words.unanswered[one.unanswered]}
                </span>
              </li>
            ))}
          </ul>
        </Block>
      ))}
      <div className="import-buttons">
        <Button variant="default" onClick={() => act({ do: 'GO', step: 'columns' })}>
          {importing.back}
        </Button>
        <Button disabled={work.going !== undefined} onClick={askPlan}>
          {importing.next}
        </Button>
      </div>
    </>
  );
}

function FirstProposal({ word }: { readonly word: UnknownWord }) {
  const words = useWords().t.importing.words;
  const [first] = word.proposals;
  return <>{first === undefined ? words.noProposal : words.first(first.label)}</>;
}
