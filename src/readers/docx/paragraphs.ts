import type {ElementHandler, Elements} from '../xml.ts';
import type {BodyState} from './state.ts';
import {newStyle, setLetters} from './styles.ts';
import {symbolOf} from './symbols.ts';

const textElement: ElementHandler<BodyState> = {
  open: (body) => {
    body.capture = true;
  },
  close: (body) => {
    body.capture = false;
  },
};

const lettersElement: ElementHandler<BodyState> = {
  open: ({run}, attributes, name) => {
    if (run) setLetters(run, name, attributes);
  },
};

/** `<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>`: the paragraph's end goes. */
const changeElement: ElementHandler<BodyState> = {
  open: ({paragraph, inParagraphProperties, gone}, _, name) => {
    if (paragraph && inParagraphProperties && gone.has(name)) paragraph.unmarked = true;
  },
};

export const PARAGRAPHS: Elements<BodyState> = {
  'w:p': {
    open: (body) => body.openParagraph(),
    close: (body) => body.endParagraph(),
  },
  'w:pPr': {
    open: (body) => {
      body.inParagraphProperties = true;
    },
    close: (body) => {
      body.inParagraphProperties = false;
    },
  },
  'w:pStyle': {
    open: ({paragraph}, attributes) => {
      if (paragraph) paragraph.style = attributes['w:val'] ?? '';
    },
  },
  'w:numId': {
    open: ({paragraph, inParagraphProperties}, attributes) => {
      if (paragraph && inParagraphProperties) paragraph.list = attributes['w:val'] ?? '';
    },
  },
  'w:ilvl': {
    open: ({paragraph, inParagraphProperties}, attributes) => {
      if (paragraph && inParagraphProperties) paragraph.level = Number(attributes['w:val']) || 0;
    },
  },
  'w:lastRenderedPageBreak': {
    open: ({paragraph}) => void paragraph?.pages.push(paragraph.text.length),
  },
  'w:ins': changeElement,
  'w:del': changeElement,
  'w:moveFrom': changeElement,
  'w:moveTo': changeElement,
};

export const RUNS: Elements<BodyState> = {
  'w:r': {
    open: (body) => {
      body.run = newStyle();
      body.runStyle = null;
    },
    close: (body) => {
      body.run = null;
    },
  },
  'w:rStyle': {
    open: (body, attributes) => {
      body.runStyle = attributes['w:val'] ?? '';
    },
  },
  'w:rFonts': lettersElement,
  'w:caps': lettersElement,
  'w:smallCaps': lettersElement,
  'w:vanish': lettersElement,
  'w:t': textElement,
  'w:delText': textElement,
  'm:t': textElement,
  'w:tab': {
    // Outside of runs it is a tab stop.
    open: (body) => {
      if (body.run) body.add('\t');
    },
  },
  'w:br': {open: (body, attributes) => body.add(attributes['w:type'] === 'page' ? '\f' : '\n')},
  'w:cr': {open: (body) => body.add('\n')},
  'w:noBreakHyphen': {open: (body) => body.add('-')},
  'w:sym': {open: (body, attributes) => body.add(symbolOf(attributes['w:char'] ?? '', attributes['w:font'] ?? ''))},
};
