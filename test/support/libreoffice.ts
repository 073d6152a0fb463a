import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasPoppler, pdfText } from './poppler.ts';

/** Whether LibreOffice is here. Nothing needs it: where it is, it opens the files as people would. */
export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return hasPoppler();
  } catch {
    process.stdout.write('\nFiles of reports are not opened: no LibreOffice here.\n\n');
    return false;
  }
}

/** The words that LibreOffice shows of a document, once it has laid it out on pages. */
export function wordsByLibreOffice(bytes: Uint8Array, ending: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'passerelles-office-'));
  try {
    const file = join(folder, `document.${ending}`);
    writeFileSync(file, bytes);
    const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const asked = ['--headless', '--norestore', own, '--convert-to', 'pdf', '--outdir', folder, file];
    execFileSync('soffice', asked, { stdio: 'ignore' });
    return pdfText(join(folder, 'document.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
