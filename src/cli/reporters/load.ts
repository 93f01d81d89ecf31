import type {Severity} from '../../diagnostic.ts';
import type {Context} from '../context.ts';
import {colours, type Paper} from '../paper.ts';
import type {Reporter, ReportFormat} from './reporter.ts';

/** The reporter of that name; what it needs is loaded now. */
export async function loadReporter(
  name: ReportFormat,
  paper: Paper,
  failOn: Severity | 'never',
  {lang, io: {cwd}}: Context,
): Promise<Reporter> {
  switch (name) {
    case 'pretty':
      return (await import('./pretty.ts')).pretty(lang, paper.width, await colours(paper));
    case 'compact':
      return (await import('./compact.ts')).compact(lang);
    case 'json':
      return (await import('./json.ts')).json(lang);
    case 'sarif':
      return (await import('./sarif.ts')).sarif(lang, cwd);
    case 'junit':
      return (await import('./junit.ts')).junit(lang, failOn);
    case 'github':
      return (await import('./github.ts')).github(lang, cwd);
    case 'gitlab':
      return (await import('./gitlab.ts')).gitlab(lang, cwd);
  }
}
