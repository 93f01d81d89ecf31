import type {DocumentRecord} from '../../record.ts';
import {slug} from '../names.ts';
import {type Element, element} from '../xml.ts';
import {p} from './frame.ts';
import type {Outline} from './outline.ts';

/** Where only the record is at hand: its tasks under the headings that enclose them, in reading order. */
export function taskOutline({tasks, kind}: DocumentRecord): Pick<Outline, 'structure' | 'body'> & {eIds: string[]} {
  const taken = new Set<string>();
  const eIds = tasks.map(({id}, at) => {
    const name = `task_${slug(id) || at + 1}`;
    const eId = taken.has(name) ? `${name}-v${at + 1}` : name;
    taken.add(eId);
    return eId;
  });
  const structure = kind === 'QĐ' || kind === 'NQ' || tasks.some(({id}) => /^Đ\d/.test(id)) ? 'act' : 'doc';
  const sections: Element[] = [];
  for (let at = 0; at < tasks.length; ) {
    const context = tasks[at]?.context ?? [];
    const key = JSON.stringify(context);
    const inside: Element[] = [];
    for (; at < tasks.length && JSON.stringify(tasks[at]?.context) === key; at++) {
      const {id = '', text = ''} = tasks[at] ?? {};
      inside.push(element('paragraph', {eId: eIds[at]}, element('num', null, id), element('content', null, p(text))));
    }
    if (context.length === 0) sections.push(...inside);
    else {
      const heading = element('heading', null, context.join(' / '));
      sections.push(element('section', {eId: `sec_${sections.length + 1}`}, heading, ...inside));
    }
  }
  return {structure, body: sections, eIds};
}
