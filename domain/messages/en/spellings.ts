import type { Spellings } from '../spelling-keys.ts';

/** Further English spellings of the words of lists. Acronyms of the sector are recognised in every language. */
export const spellings: Spellings = {
  operatorType: {
    EFT: ['work-training centre', 'work training enterprise'],
    OISP: ['integration training body'],
    EPS: ['adult education', 'social promotion education'],
    SYNDICAT: ['trade union', 'union'],
    EMPLOYER: ['employer', 'employers', 'company'],
    OTHER: ['other'],
  },
  stage: {
    INTAKE: ['intake', 'welcome', 'information'],
    LITERACY: ['literacy', 'adult literacy'],
    FRENCH_FL: ['french', 'french as a second language'],
    BASIC_TRAINING: ['basic skills', 'basic training'],
    ORIENTATION: ['guidance', 'career guidance'],
    PREQUALIFICATION: ['prequalification', 'pre-vocational training'],
    QUALIFICATION: ['qualification', 'vocational training'],
    DUAL_TRAINING: ['dual training', 'apprenticeship'],
    COACHING: ['coaching', 'job coaching', 'support'],
  },
  status: {
    DEI: ['job seeker', 'jobseeker', 'unemployed'],
    CHOMAGE_2ANS: ['long-term unemployed'],
    RIS: ['social integration income'],
    ASE: ['equivalent aid'],
    TRAVAILLEUR: ['employee', 'in work'],
    DPI: ['asylum seeker', 'asylum seekers', 'applicants for international protection'],
  },
  group: {
    LOW_SCHOOLING: ['low schooling', 'little schooling', 'low education'],
    LOW_SKILLED: ['low-skilled', 'unskilled', 'low-qualified'],
  },
  formality: { SIGNED: ['signed', 'formal', 'agreement'], PROTOCOL: ['memorandum'], INFORMAL: ['oral'] },
  availability: { DAY: ['day', 'daytime'], EVENING: ['evening'], FULL_TIME: ['full-time'] },
  phase: { BEFORE: ['upstream'], INTAKE: ['intake'], AFTER: ['downstream'] },
  confidence: { HIGH: ['high'], MEDIUM: ['medium'], LOW: ['low'] },
  severity: { HARD: ['serious'], MILD: ['minor'] },
  flowEnd: { SELF: ['self', 'walk-in'], UNKNOWN: ['unknown'] },
  'level.certificate': { 0: ['no certificate'], 1: ['primary school'], 6: ['higher education'] },
};
