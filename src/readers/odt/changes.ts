import type {Attributes, ElementHandler, Elements} from '../xml.ts';
import type {OdtState} from './state.ts';

const kind: ElementHandler<OdtState> = {
  open: ({change}, _, name) => {
    if (change) change.kind = name;
  },
};

/** Tracked changes: what was taken away is kept at the front, what was put in stands between two marks. */
export const CHANGES: Elements<OdtState> = {
  'text:changed-region': {
    open: (body, attributes) => {
      body.change = {id: attributes['text:id'] ?? attributes['xml:id'] ?? '', kind: '', text: ''};
    },
    close: (body) => {
      if (body.change) body.changes.set(body.change.id, body.change);
      body.change = null;
    },
  },
  'text:deletion': kind,
  'text:insertion': kind,
  'text:format-change': kind,
  'text:change-start': {
    open: (body, attributes) => {
      const id = idOf(attributes);
      if (body.changes.get(id)?.kind === 'text:insertion') body.inserted = id;
    },
  },
  'text:change-end': {
    open: (body, attributes) => {
      if (body.inserted === idOf(attributes)) body.inserted = null;
    },
  },
  'text:change': {
    open: (body, attributes) => {
      const change = body.changes.get(idOf(attributes));
      if (body.context.rejected && change?.kind === 'text:deletion') body.add(change.text);
    },
  },
};

const idOf = (attributes: Attributes): string => attributes['text:change-id'] ?? attributes['text:id'] ?? '';
