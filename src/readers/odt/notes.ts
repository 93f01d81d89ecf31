import {type Flow, paragraph} from '../flow/flow.ts';
import type {Elements} from '../xml.ts';
import type {OdtState} from './state.ts';

export const NOTES_AND_BOXES: Elements<OdtState> = {
  'text:note': {open: (body) => body.add(`[${body.notes.length + 1}]`)},
  'text:note-body': {
    open: (body) => body.openFrame(),
    close: ({frames, notes}) =>
      void notes.push(paragraph(`[${notes.length + 1}] ${paragraphsOf(frames.leave().blocks)}`)),
  },
  'draw:text-box': {
    open: (body) => body.openFrame(),
    close: ({frames}) => void frames.leaveBox(),
  },
};

const paragraphsOf = (blocks: Flow): string =>
  blocks
    .map((block) => (block.type === 'paragraph' ? block.text : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
