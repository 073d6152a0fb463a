import type { Language } from '../../../domain/messages/codes.ts';
import { glossary as en } from '../../messages/en/glossary.ts';
import { glossary as fr, type Glossary } from '../../messages/fr/glossary.ts';

/** The glossary of each language; it is loaded when somebody asks for a word. */
export const GLOSSARIES: Readonly<Record<Language, Glossary>> = { fr, en };
