import type {Budget} from '../budget.ts';
import {type Attributes, readXml} from '../xml.ts';

/** What a style says about its paragraphs and letters, as far as text depends on it. */
export interface Style {
  basedOn: string | null;
  list: string | null;
  level: number | null;
  font: string | null;
  capitals: boolean | null;
  hidden: boolean | null;
  ruled: boolean | null;
}

export interface Styles {
  /** the first style, from this one up to what it is based on and to the document's own, that says something of it */
  value<Key extends keyof Style>(style: string | null, key: Key): Style[Key];
}

const MAX_BASES = 20;

export const newStyle = (): Style => ({
  basedOn: null,
  list: null,
  level: null,
  font: null,
  capitals: null,
  hidden: null,
  ruled: null,
});

/** Reads `word/styles.xml`. */
export async function readStyles(bytes: Uint8Array | null, budget: Budget): Promise<Styles> {
  const styles = new Map<string, Style>();
  const defaults = newStyle();
  let paragraphs: string | null = null;
  let style: Style | null = null;
  if (bytes) {
    await readXml(bytes, budget, {
      open(name, attributes) {
        if (name === 'w:docDefaults') style = defaults;
        else if (name === 'w:style') {
          style = newStyle();
          const id = attributes['w:styleId'] ?? '';
          styles.set(id, style);
          if (attributes['w:type'] === 'paragraph' && isOn(attributes['w:default'] ?? '0')) paragraphs = id;
        } else if (style) setStyle(style, name, attributes);
      },
      close(name) {
        if (name === 'w:docDefaults' || name === 'w:style') style = null;
      },
    });
  }
  return {
    value(id, key) {
      let at = id ?? paragraphs;
      for (let steps = 0; at !== null && steps < MAX_BASES; steps++) {
        const found: Style | undefined = styles.get(at);
        if (!found) break;
        if (found[key] !== null) return found[key];
        at = found.basedOn;
      }
      return defaults[key];
    },
  };
}

function setStyle(style: Style, name: string, attributes: Attributes): void {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:basedOn') style.basedOn = value;
  else if (name === 'w:numId') style.list = value;
  else if (name === 'w:ilvl') style.level = Number(value) || 0;
  else setLetters(style, name, attributes);
  if (name === 'w:insideH' || name === 'w:insideV' || name === 'w:top') style.ruled = isRule(value) || style.ruled;
}

/** The letters' part of a style, which runs say in the same words. */
export function setLetters(style: Style, name: string, attributes: Attributes): void {
  if (name === 'w:rFonts') style.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? style.font;
  else if (name === 'w:caps' || name === 'w:smallCaps') style.capitals = isOn(attributes['w:val'] ?? '1');
  else if (name === 'w:vanish') style.hidden = isOn(attributes['w:val'] ?? '1');
}

export const isOn = (value: string): boolean => value !== '0' && value !== 'false' && value !== 'off';

/** Whether a border is drawn. */
export const isRule = (value: string): boolean => value !== '' && value !== 'nil' && value !== 'none';
