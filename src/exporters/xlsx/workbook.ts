import {element, render} from '../xml.ts';
import {MAIN, RELATIONS, type Sheet} from './sheet.ts';

/** The parts of a workbook around its sheets. */
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function contentTypes(sheets: number): string {
  const override = (PartName: string, kind: string) =>
    element('Override', {PartName, ContentType: `${TYPE}.${kind}+xml`});
  return (
    HEAD +
    render(
      element(
        'Types',
        {xmlns: `${PACKAGE}/content-types`},
        element('Default', {
          Extension: 'rels',
          ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
        }),
        element('Default', {Extension: 'xml', ContentType: 'application/xml'}),
        override('/xl/workbook.xml', 'sheet.main'),
        override('/xl/styles.xml', 'styles'),
        ...numbers(sheets).map((at) => override(`/xl/worksheets/sheet${at}.xml`, 'worksheet')),
      ),
    )
  );
}

export function packageRelations(): string {
  return relations([['officeDocument', 'xl/workbook.xml']]);
}

export function workbookRelations(sheets: number): string {
  return relations([
    ...numbers(sheets).map((at): [string, string] => ['worksheet', `worksheets/sheet${at}.xml`]),
    ['styles', 'styles.xml'],
  ]);
}

/** The header row is repeated on every printed page, and is what the filters stand on. */
export function workbook(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({title, range}, localSheetId) => {
    const quoted = `'${title}'!`;
    const filter = {name: '_xlnm._FilterDatabase', localSheetId, hidden: 1};
    return [
      element('definedName', filter, `${quoted}${range}`),
      element('definedName', {name: '_xlnm.Print_Titles', localSheetId}, `${quoted}$1:$1`),
    ];
  });
  return (
    HEAD +
    render(
      element(
        'workbook',
        {xmlns: MAIN, 'xmlns:r': RELATIONS},
        element('bookViews', null, element('workbookView', {activeTab: 0})),
        element(
          'sheets',
          null,
          ...sheets.map(({title}, at) => element('sheet', {name: title, sheetId: at + 1, 'r:id': `rId${at + 1}`})),
        ),
        element('definedNames', null, ...names),
      ),
    )
  );
}

function relations(all: readonly (readonly [string, string])[]): string {
  const list = all.map(([kind, Target], at) =>
    element('Relationship', {Id: `rId${at + 1}`, Type: `${RELATIONS}/${kind}`, Target}),
  );
  return HEAD + render(element('Relationships', {xmlns: `${PACKAGE}/relationships`}, ...list));
}

function numbers(count: number): number[] {
  return Array.from({length: count}, (_, at) => at + 1);
}
