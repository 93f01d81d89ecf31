import {conclusions, p, preface} from './akn/frame.ts';
import {meta} from './akn/meta.ts';
import {outlineOf} from './akn/outline.ts';
import {taskOutline} from './akn/task-outline.ts';
import {cleanDeep, cleaner} from './clean.ts';
import {defineExporter, type Entry, type ExportOptions, type Tell} from './exporter.ts';
import {slug} from './names.ts';
import {kindName} from './wording.ts';
import {DECLARATION, type Element, element, render} from './xml.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** Akoma Ntoso 1.0 (OASIS LegalDocML): `act` where there are Điều, else `doc`. */
export default defineExporter({
  name: 'akn',
  extension: '.akn.xml',
  mediaType: 'application/akn+xml',
  binary: false,
  what: [],
  single: true,
  wantsText: true,
  async *write(entries, options, tell) {
    for await (const entry of entries) yield `${DECLARATION}${render(akomaNtoso(entry, options, tell))}\n`;
  },
});

function akomaNtoso(entry: Entry, options: ExportOptions, tell: Tell): Element {
  const clean = cleaner(tell);
  const record = cleanDeep(entry.record, clean);
  const outline = entry.text === null ? null : outlineOf(record, entry.text, clean);
  if (outline === null) tell('no-text');
  const tasks = outline === null ? taskOutline(record) : null;
  const structure = (outline ?? tasks)?.structure ?? 'doc';
  const places = record.tasks.map((_, at) => {
    const span = record.spans[`/tasks/${at}`];
    return tasks?.eIds[at] ?? (span && outline ? outline.placeOf(span.start) : null);
  });
  const body = (outline ?? tasks)?.body ?? [];
  const preamble = outline?.preamble ?? [];
  return element(
    'akomaNtoso',
    {xmlns: NAMESPACE},
    element(
      structure,
      {name: camel(kindName(record.kind)) || 'vanBan', contains: 'originalVersion'},
      meta(record, structure, options, places),
      preface(record),
      preamble.length > 0 ? element('preamble', null, ...preamble) : null,
      element(structure === 'act' ? 'body' : 'mainBody', null, ...(body.length > 0 ? body : [empty()])),
      conclusions(record),
    ),
  );
}

/** A body may not be empty. */
function empty(): Element {
  return element('hcontainer', {eId: 'hcontainer_1', name: 'doan'}, element('content', null, p()));
}

/** `Thông báo` -> `thongBao` */
function camel(name: string): string {
  return slug(name).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
