import type { ResultFile } from '../model/exportFiles.ts';

/** Long enough for any browser to have begun the download, ms. */
const PATIENCE = 60_000;

/** Hands files to the browser to be saved, one after another. */
export function downloadFiles(files: readonly ResultFile[]): void {
  for (const { name, text } of files) {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
  }
}
