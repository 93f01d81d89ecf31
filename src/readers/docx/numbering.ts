import type {Budget} from '../budget.ts';
import {type ListLevel, type Numbering, newLevel, numbering} from '../flow/lists.ts';
import {type Attributes, readXml} from '../xml.ts';

interface OpenList {
  definition: string;
  starts: Map<number, number>;
  levels: Map<number, ListLevel>;
}

const NO_NUMBERING: Numbering = {label: () => ''};

/** Reads `word/numbering.xml`. */
export async function readNumbering(bytes: Uint8Array | null, budget: Budget): Promise<Numbering> {
  if (!bytes) return NO_NUMBERING;
  const definitions = new Map<string, Map<number, ListLevel>>();
  const lists = new Map<string, OpenList>();
  let definition: Map<number, ListLevel> | null = null;
  let list: OpenList | null = null;
  let level: ListLevel | null = null;
  let override = 0;
  await readXml(bytes, budget, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        definition = new Map();
        definitions.set(attributes['w:abstractNumId'] ?? '', definition);
      } else if (name === 'w:num') {
        list = {definition: '', starts: new Map(), levels: new Map()};
        lists.set(attributes['w:numId'] ?? '', list);
      } else if (name === 'w:abstractNumId' && list) list.definition = value;
      else if (name === 'w:lvlOverride') override = numberOf(attributes, 'w:ilvl');
      else if (name === 'w:startOverride') list?.starts.set(override, Number(value) || 0);
      else if (name === 'w:lvl') {
        level = newLevel();
        (list?.levels ?? definition)?.set(numberOf(attributes, 'w:ilvl'), level);
      } else if (level) setLevel(level, name, value, attributes);
    },
    close(name) {
      if (name === 'w:lvl') level = null;
      else if (name === 'w:num') list = null;
      else if (name === 'w:abstractNum') definition = null;
    },
  });
  return numbering(definitions, lists);
}

function setLevel(level: ListLevel, name: string, value: string, attributes: Attributes): void {
  if (name === 'w:start') level.start = Number(value) || 0;
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:suff') level.suffix = value;
  else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
  else if (name === 'w:rFonts') level.font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? '';
}

const numberOf = (attributes: Attributes, name: string): number => Number(attributes[name]) || 0;
