import type {ElementHandler, Elements} from '../xml.ts';
import {labelFor} from './lists.ts';
import type {OdtState} from './state.ts';

const MAX_BLANKS = 200;

const paragraph: ElementHandler<OdtState> = {
  open: (body, attributes, name) =>
    body.openParagraph(attributes['text:style-name'] ?? null, labelFor(body, name, attributes)),
  close: (body) => body.closeParagraph(),
};

export const PARAGRAPHS: Elements<OdtState> = {
  'text:p': paragraph,
  'text:h': paragraph,
  'text:span': {
    open: ({spans}, attributes) => void spans.push(attributes['text:style-name'] ?? null),
    close: ({spans}) => void spans.pop(),
  },
  'text:s': {
    open: (body, attributes) => {
      const count = Math.min(Math.max(0, Number(attributes['text:c']) || 1), MAX_BLANKS);
      body.add(' '.repeat(count));
    },
  },
  'text:tab': {open: (body) => body.add('\t')},
  'text:line-break': {open: (body) => body.add('\n')},
  'text:soft-page-break': {
    open: ({frames: {frame}}) => void frame.paragraph?.pages.push(frame.paragraph.text.length),
  },
};
