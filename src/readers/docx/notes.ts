import type {ElementHandler, Elements} from '../xml.ts';
import type {BodyState} from './state.ts';
import {isOn} from './styles.ts';

const citation: ElementHandler<BodyState> = {
  open: (body, attributes, name) => {
    if (isOn(attributes['w:customMarkFollows'] ?? '0')) return;
    body.add(body.context.noteMark(name === 'w:endnoteReference', attributes['w:id'] ?? ''));
  },
};

/** Notes of their own type are lines that part notes from text. */
const note: ElementHandler<BodyState> = {
  open: (body, attributes) => body.openNote(attributes['w:type'] ? null : (attributes['w:id'] ?? null)),
  close: (body) => body.closeNote(),
};

export const NOTES_AND_BOXES: Elements<BodyState> = {
  'w:footnoteReference': citation,
  'w:endnoteReference': citation,
  'w:footnote': note,
  'w:endnote': note,
  'w:txbxContent': {
    open: (body) => body.openBox(),
    close: (body) => body.closeBox(),
  },
};
