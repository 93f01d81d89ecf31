import {colours, type Paper} from '../paper.ts';
import type {Lang} from '../text.ts';
import type {Format, OutputFormat} from './format.ts';
import {json} from './json.ts';
import {ndjson} from './ndjson.ts';

/** The format of that name; what it needs is loaded now. */
export async function loadFormat(name: OutputFormat, paper: Paper, {lang}: {readonly lang: Lang}): Promise<Format> {
  switch (name) {
    case 'json':
      return json(paper.isTTY);
    case 'ndjson':
      return ndjson;
    case 'yaml':
      return (await import('./yaml.ts')).yaml;
    case 'table':
      return (await import('./table.ts')).table(lang, paper.width, await colours(paper));
  }
}
