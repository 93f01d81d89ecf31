import {Document, visit} from 'yaml';
import {escapeUnsafe, isUnsafe} from '../safe-text.ts';
import type {Format} from './format.ts';

/** One sequence of records. */
export const yaml: Format = {
  extension: '.yaml',
  streams: false,
  piece(record) {
    // Readers of YAML 1.1, of which there are many, take `2023-03-15` for a date and `16:30` for 990, unless they are quoted.
    const document = new Document([record], {aliasDuplicateObjects: false, compat: 'yaml-1.1'});
    // Only double quotes know `\u`: what may not be printed as it stands is quoted so, and then escaped.
    visit(document, {
      Scalar: (_, node) => {
        if (typeof node.value === 'string' && isUnsafe(node.value)) node.type = 'QUOTE_DOUBLE';
      },
    });
    return escapeUnsafe(document.toString({lineWidth: 0}));
  },
  first: '',
  next: '',
  end: (count) => (count === 0 ? '[]\n' : ''),
};
