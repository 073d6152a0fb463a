import type { UnreachableWords } from './words.fr.ts';

export const en: UnreachableWords = {
  title: 'Unreachable filière',
  rule: 'Active filière without direct access that no entry door and no direct access leads to. Certain when direct access and the passerelles that lead to it are documented, all along the way. Read on active passerelles (returns and discoveries left out).',
  action: 'Propose a new passerelle to this filière, or declare its direct access.',
  noDoor: (directAccess) => `No entry door leads to it, and ${directAccess}.`,
  undocumentedAccess: (n) =>
    n === 1
      ? 'A filière whose direct access is not documented leads to it:'
      : 'Filières whose direct access is not documented lead to it:',
  directAccess: {
    strong: 'direct access is excluded',
    'to-document': 'direct access is not documented',
  },
};
