import type { UnreachableWords } from './words.fr.ts';

export const en: UnreachableWords = {
  title: 'Unreachable filière',
  rule: 'Active filière without direct access that no entry door and no direct access leads to. Read on active passerelles (returns and discoveries left out).',
  action: 'Propose a new passerelle to this filière, or declare its direct access.',
  noDoor: (directAccess) => `No entry door leads to it, and ${directAccess}.`,
  directAccess: {
    strong: 'direct access is excluded',
    'to-document': 'direct access is not documented',
  },
};
