import type {SchemaElement} from 'hyparquet';

/**
 * Parquet columns, nested ones too. All are optional but the elements of lists: a record says null where nothing is
 * printed.
 */
export type Field = readonly SchemaElement[];

export const string = (name: string): Field =>
  leaf({name, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: {type: 'STRING'}});
export const day = (name: string): Field =>
  leaf({name, type: 'INT32', converted_type: 'DATE', logical_type: {type: 'DATE'}});
export const integer = (name: string): Field => leaf({name, type: 'INT32'});
export const boolean = (name: string): Field => leaf({name, type: 'BOOLEAN'});

export function struct(name: string, ...fields: readonly Field[]): Field {
  return [{name, repetition_type: 'OPTIONAL', num_children: fields.length}, ...fields.flat()];
}

/** A list of what `element` makes when it is named. */
export function list(name: string, element: (name: string) => Field): Field {
  const [first, ...rest] = element('element') as [SchemaElement, ...SchemaElement[]];
  return [
    {name, repetition_type: 'OPTIONAL', converted_type: 'LIST', logical_type: {type: 'LIST'}, num_children: 1},
    {name: 'list', repetition_type: 'REPEATED', num_children: 1},
    {...first, repetition_type: 'REQUIRED'},
    ...rest,
  ];
}

export function schemaOf(fields: readonly Field[]): SchemaElement[] {
  return [{name: 'parcli', num_children: fields.length}, ...fields.flat()];
}

function leaf(element: SchemaElement): Field {
  return [{...element, repetition_type: 'OPTIONAL'}];
}
