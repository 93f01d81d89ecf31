import type {Recogniser} from '../../readers/index.ts';

/** What reads images: `auto` takes the system's program where it is there, else the one in JavaScript. */
export const OCR_CHOICES = ['auto', 'js', 'system', 'never'] as const;
export type OcrChoice = (typeof OCR_CHOICES)[number];

/** Seconds for a page of a scan, where nobody says otherwise. */
const PATIENCE = 120;

/**
 * Undefined where images are not to be read, or nothing that reads them is installed.
 * @param timeout seconds for one page
 */
export async function chooseRecogniser(
  choice: OcrChoice,
  cwd: string,
  timeout = PATIENCE,
): Promise<Recogniser | undefined> {
  if (choice === 'never') return undefined;
  if (choice !== 'js') {
    const {systemRecogniser} = await import('./system.ts');
    const system = await systemRecogniser(timeout);
    if (system || choice === 'system') return system ?? undefined;
  }
  const {jsRecogniser} = await import('./js.ts');
  return (await jsRecogniser(cwd)) ?? undefined;
}
