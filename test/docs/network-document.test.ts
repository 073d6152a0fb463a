import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { gapsAnswer } from '../../domain/answers/gaps.ts';
import { openNetwork } from '../../domain/answers/open-network.ts';
import { GapsQuery } from '../../domain/api/questions/gaps.ts';
import { GAP_KINDS } from '../../domain/findings/kinds.ts';
import { ENTITY_LISTS, NetworkDocument } from '../../domain/model/network.ts';
import { OPERATOR_TYPES } from '../../domain/model/operator-types.ts';
import { readNetworkText } from '../../domain/model/read.ts';
import * as vocabulary from '../../domain/model/vocabulary.ts';
import { PROJECT_ROOT } from '../../server/paths.ts';

const page = readFileSync(join(PROJECT_ROOT, 'docs', 'network-document.md'), 'utf8');
/** Words that the page shows as code, alone or inside a longer piece. */
const shown = new Set([...page.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) => code.split(/[^\w<.-]+/)));

function example(name: string): string {
  const found = new RegExp(`<!-- example: ${name} -->\\n\`\`\`json\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
  if (found === undefined) throw new Error(`the page has no example "${name}"`);
  return found;
}

/** Every field name in a JSON schema, however deep. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties'
      ? [...Object.keys(value), ...Object.values(value).flatMap(fieldsOf)]
      : fieldsOf(value),
  );
}

describe('docs/network-document.md', () => {
  it('names every list and every field of the format', () => {
    const fields = fieldsOf(z.toJSONSchema(NetworkDocument, { io: 'input' }));
    expect(fields.length).toBeGreaterThan(150);
    expect([...new Set([...ENTITY_LISTS, ...fields])].filter((field) => !shown.has(field))).toEqual([]);
  });

  it('names every value of the closed lists, every operator type and every reserved id', () => {
    const { STAGES, PASSERELLE_KINDS, FORMALITIES, PASSERELLE_STATES, FLOW_KINDS, FLOW_DECLARERS } =
      vocabulary;
    const {
      OBSTACLE_CATEGORIES,
      SEVERITIES,
      AGREEMENT_KINDS,
      PARTNERSHIP_PHASES,
      ACTION_KINDS,
      AVAILABILITIES,
    } = vocabulary;
    const codes = [
      ...STAGES,
      ...PASSERELLE_KINDS,
      ...FORMALITIES,
      ...FLOW_KINDS,
      ...FLOW_DECLARERS,
      ...OBSTACLE_CATEGORIES,
      ...SEVERITIES,
      ...AGREEMENT_KINDS,
      ...PARTNERSHIP_PHASES,
      ...ACTION_KINDS,
      ...AVAILABILITIES,
      ...PASSERELLE_STATES,
      ...vocabulary.CONFIDENCES,
      ...vocabulary.RESERVED_IDS,
      ...OPERATOR_TYPES.map(({ id }) => id),
    ];
    expect(codes.filter((code) => !shown.has(code))).toEqual([]);
  });

  it('describes every kind of finding', () => {
    expect(GAP_KINDS.filter((kind) => !page.includes(`| \`${kind}\` `))).toEqual([]);
  });

  it('has examples that are sound, without a warning', () => {
    const minimal = /## A minimal document\n\n```json\n(.*)\n```/.exec(page)?.[1] ?? '';
    expect(readNetworkText(minimal)).toMatchObject({ ok: true, warnings: [] });
    expect(readNetworkText(example('small'))).toMatchObject({ ok: true, warnings: [] });
  });

  it('says of its example what the program finds in it', () => {
    const read = readNetworkText(example('small'));
    if (!read.ok) throw new Error('refused');
    const query = GapsQuery.parse({ kind: 'M06,M13,M15' });
    const { findings } = gapsAnswer(openNetwork(read.document), query, '2026-06-01');
    expect(findings).toEqual(JSON.parse(example('findings')));
  });
});
