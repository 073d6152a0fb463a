import type { Language } from '../../../domain/messages/codes.ts';
import { glossary as en } from '../../messages/en/glossary.ts';
import { glossary as fr, type Glossary } from '../../messages/fr/glossary.ts';

/** The glossary in each language. This file is loaded on demand. */
export const GLOSSARIES: Readonly<Record<Language, Glossary>> = { fr, en };
