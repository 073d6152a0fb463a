import { Button, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Question } from '../../../domain/api/answers.ts';
import { browserStatement } from '../../../domain/model/browser-statement.ts';
import { Block } from '../../components/block.tsx';
import { useWords } from '../../context/words.tsx';

/**
 * The Cypher query of a question in the form that Neo4j Browser takes, with a button to copy it. `values` holds what
 * the user typed for each parameter.
 */
export function Statement(props: {
  readonly question: Question;
  readonly values: Readonly<Record<string, string>>;
}) {
  const { t } = useWords();
  const { question, values } = props;
  const [copied, setCopied] = useState<boolean>();
  const given = Object.fromEntries(
    question.parameters.map(({ name, type }) => {
      const value = values[name] ?? '';
      return [name, value === '' ? undefined : type === 'number' ? Number(value) : value];
    }),
  );
  const text = browserStatement(Object.keys(given), given, question.statement);
  const copy = async (): Promise<void> => {
    setCopied(
      await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    );
  };
  return (
    <Block id="statement" title={t.questions.statement}>
      <Button size="xs" variant="default" mt="xs" onClick={() => void copy()}>
        {t.questions.copy}
      </Button>
      <Text size="sm" role="status">
        {copied === true && t.questions.copied}
        {copied === false && t.questions.copyFailed}
      </Text>
      <Textarea
        readOnly
        mt="xs"
        autosize
        minRows={4}
        maxRows={30}
        aria-label={t.questions.statement}
        classNames={{ input: 'statement' }}
        value={text}
      />
    </Block>
  );
}
