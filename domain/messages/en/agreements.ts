import type { AgreementWords } from '../fr/agreements.ts';

export const agreements: AgreementWords = {
  state: {
    IN_FORCE: 'in force',
    EXPIRING: 'expires soon',
    LAPSED: 'lapsed',
    UPCOMING: 'to come',
    UNSIGNED: 'unsigned project',
  },
  confirmation: {
    ALL: 'confirmed by every party',
    SOME: 'confirmed by some parties only',
    STALE: 'confirmed too long ago',
    NONE: 'never confirmed',
  },
};
