import { ODD_BYTES } from './odd-bytes.ts';
import type { OddFile } from './odd-file.ts';
import { ODD_HARM } from './odd-harm.ts';
import { ODD_ODS } from './odd-ods.ts';
import { ODD_TEXTS } from './odd-texts.ts';
import { ODD_XLSX } from './odd-xlsx.ts';

/** Every odd file, made anew at each call of `bytes`: nothing large stands in the repository. */
export const ODD_FILES: readonly OddFile[] = [
  ...ODD_TEXTS,
  ...ODD_BYTES,
  ...ODD_XLSX,
  ...ODD_ODS,
  ...ODD_HARM,
];
