import {resolve} from 'node:path';
import type {Context} from '../context.ts';
import {draftFile} from '../outputs/atomic-file.ts';
import {colours, paperOf} from '../paper.ts';
import {type DiffOptions, formatOf} from './options.ts';
import type {Report} from './report.ts';

/** Writes a report (or, as JSON, what it was made of) as the options ask: in which form, and where to. */
export async function show(
  report: Report,
  items: readonly unknown[],
  options: DiffOptions,
  context: Context,
): Promise<void> {
  const {output, force = false, quiet, summary} = options;
  if (quiet) return;
  const toFile = output !== undefined && output !== '-';
  const paper = paperOf(toFile ? undefined : context.io.stdout, options.color, context.io.env);
  const text = summary ? `${report.summary}\n` : await rendered();
  if (!toFile) return context.io.stdout.write(text);
  const draft = await draftFile(resolve(context.io.cwd, output), output, force, context.io);
  try {
    await draft.write(text);
    await draft.commit();
  } catch (error) {
    await draft.discard();
    throw error;
  }

  async function rendered(): Promise<string> {
    switch (formatOf(options)) {
      case 'pretty':
        return (await import('./pretty.ts')).pretty(report, paper.width, await colours(paper));
      case 'json':
        return (await import('./json.ts')).json(items, paper.isTTY);
      case 'markdown':
        return (await import('./markdown.ts')).markdown(report);
      case 'html':
        return (await import('./html.ts')).html(report);
    }
  }
}
