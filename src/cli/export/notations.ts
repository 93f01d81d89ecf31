import {defineNotation} from '../../exporters/notation.ts';
import type {DocumentRecord} from '../../index.ts';
import type {Format} from '../formats/format.ts';
import {json as jsonFormat} from '../formats/json.ts';
import {ndjson as ndjsonFormat} from '../formats/ndjson.ts';
import {yaml as yamlFormat} from '../formats/yaml.ts';

/** The formats of `parcli extract` as formats to export to: also for flat rows of tasks or references. */
function notation(name: string, mediaType: string, format: Format) {
  const {extension, streams, end} = format;
  // How a record is written does not hang on what is in it.
  const piece = (value: object, index: number) =>
    (index === 0 ? format.first : format.next) + format.piece(value as DocumentRecord);
  return defineNotation({name, extension, mediaType, streams, piece, end});
}

export const ndjson = notation('ndjson', 'application/x-ndjson', ndjsonFormat);
export const json = notation('json', 'application/json', jsonFormat(false));
export const yaml = notation('yaml', 'application/yaml', yamlFormat);
