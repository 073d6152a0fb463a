import { Anchor, List, Stack, Text } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'wouter';
import type { Block, Line, Piece } from '../../domain/findings/explanation.ts';
import { explain, type Finding } from '../../domain/findings/finding.ts';
import { fullNameOf } from '../../domain/map/names.ts';
import { missingPasserelleKey } from '../../domain/model/finding-key.ts';
import { ElementLink, useExplorerAddresses } from '../components/element-link.tsx';
import { useNetwork } from '../context/network.tsx';
import { useWords } from '../context/words.tsx';
import { CheckList } from './check-list.tsx';
import { LevelTable } from './level-table.tsx';
import { usePhrases } from './phrases.ts';

/** The explanation of a finding (a gap in the network): the evidence for it, in words with its numbers. */
export function Explanation({ finding }: { readonly finding: Finding }) {
  return <Blocks blocks={explain(finding, usePhrases())} />;
}

/** Pixels between blocks, by kind. Lines stay close together; tables and groups need most space. */
const SPACE: { readonly [K in Block['kind']]: number } = {
  ...{ line: 2, heading: 2, steps: 2, list: 4 },
  ...{ group: 10, levels: 10, checklist: 10, missing: 10 },
};

/**
 * Draws the parts of an explanation (lines of text, lists, tables of levels) one below the other, in the given order.
 */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <Stack gap={Math.max(0, ...blocks.map(({ kind }) => SPACE[kind]))}>
      <EachBlock blocks={blocks} />
    </Stack>
  );
}

const EachBlock = ({ blocks }: { readonly blocks: readonly Block[] }) =>
  keyed(blocks).map(([key, block]) => <OneBlock key={key} block={block} />);

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'line':
      return (
        <Text size="sm" component="div">
          <Pieces line={block.line} />
        </Text>
      );
    case 'heading':
      return (
        <Text size="sm" fw={600}>
          {block.text}
        </Text>
      );
    case 'list':
    case 'steps':
      return (
        <List size="sm" type={block.kind === 'steps' ? 'ordered' : 'unordered'}>
          {keyed(block.items).map(([key, item]) => (
            <List.Item key={key}>
              <Pieces line={item} />
            </List.Item>
          ))}
        </List>
      );
    case 'group':
      return (
        <div>
          <EachBlock blocks={block.blocks} />
        </div>
      );
    case 'levels':
      return <LevelTable levels={block.levels} />;
    case 'checklist':
      return <CheckList items={block.items} />;
    case 'missing':
      return <MissingPasserelles pairs={block.pairs} />;
  }
}

const Pieces = ({ line }: { readonly line: Line }) =>
  keyed(line).map(([key, piece]) => (
    <Fragment key={key}>
      <OnePiece piece={piece} />
    </Fragment>
  ));

function OnePiece({ piece }: { readonly piece: Piece }) {
  if (typeof piece === 'string') return piece;
  switch (piece.kind) {
    case 'element':
      return <ElementLink id={piece.id} full={piece.full} />;
    case 'strong':
      return <strong>{piece.text}</strong>;
    case 'quiet':
      return <span className="quiet">{piece.text}</span>;
  }
}

/** Missing passerelles, each as a link to its place on the map. */
function MissingPasserelles({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }) {
  const { vocabulary } = useWords();
  const { view } = useNetwork();
  const addresses = useExplorerAddresses();
  return (
    <ul className="plain">
      {pairs.map(([from, to]) => (
        <li key={`${from} ${to}`}>
          <Anchor
            component={Link}
            size="sm"
            underline="always"
            href={addresses.gap(missingPasserelleKey(from, to))}
          >
            {fullNameOf(view, vocabulary, from)} → {fullNameOf(view, vocabulary, to)}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}

/** Parts of an explanation have no id, so their position is the key. */
const keyed = <T,>(parts: readonly T[]): readonly (readonly [key: string, part: T])[] =>
  parts.map((part, place) => [String(place), part]);
