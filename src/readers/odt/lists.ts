import type {Attributes, ElementHandler, Elements} from '../xml.ts';
import type {OdtState} from './state.ts';
import {type OdtStyles, OUTLINE, printLabel, startOf} from './styles.ts';

const item: ElementHandler<OdtState> = {
  open: ({frames: {frame}}, attributes, name) => {
    const start = attributes['text:start-value'];
    frame.item = {
      fresh: true,
      start: start === undefined ? null : Number(start),
      header: name === 'text:list-header',
    };
  },
};

export const LISTS: Elements<OdtState> = {
  'text:list': {
    open: ({frames: {frame}, counted}, attributes) => {
      const parent = frame.lists.at(-1);
      const style = attributes['text:style-name'] ?? parent?.style ?? '';
      const follows = attributes['text:continue-list'];
      const goesOn = follows ?? (attributes['text:continue-numbering'] === 'true' ? ofStyle(style) : undefined);
      const counts = parent?.counts ?? (goesOn === undefined ? [] : [...(counted.get(goesOn) ?? [])]);
      frame.lists.push({style, id: attributes['xml:id'] ?? '', counts});
    },
    close: ({frames: {frame}, counted}) => {
      const list = frame.lists.pop();
      if (!list || frame.lists.length > 0) return;
      counted.set(list.id, list.counts);
      counted.set(ofStyle(list.style), list.counts);
    },
  },
  'text:list-item': item,
  'text:list-header': item,
};

const ofStyle = (style: string): string => `style ${style}`;

/** The label of a paragraph that begins an item, or of a heading. */
export function labelFor({frames: {frame}, context, outline}: OdtState, name: string, attributes: Attributes): string {
  const list = frame.lists.at(-1);
  if (list) {
    const {item: open} = frame;
    if (!open?.fresh || open.header) return '';
    open.fresh = false;
    return next(context.styles, list.style, frame.lists.length, list.counts, open.start);
  }
  if (name !== 'text:h' || attributes['text:is-list-header'] === 'true') return '';
  return next(context.styles, OUTLINE, Number(attributes['text:outline-level']) || 1, outline, null);
}

function next(styles: OdtStyles, style: string, level: number, counts: number[], start: number | null): string {
  counts[level] = start ?? (counts[level] ?? startOf(styles, style, level) - 1) + 1;
  counts.length = level + 1;
  return printLabel(styles, style, level, counts);
}
