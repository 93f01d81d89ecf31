import {type Entered, type Notation, register} from './nd30/register.ts';

const objects: Notation = {
  head: () => '[',
  entry: (entered, index) => `${index > 0 ? ',' : ''}\n${JSON.stringify(nested(entered))}`,
  tail: (count) => (count > 0 ? '\n]\n' : ']\n'),
};

type Group = Record<string, string | number | null>;

/** Groups as objects, receivers as a list of them; numbers as numbers, blanks as null. */
function nested(entered: Entered): Record<string, Group[string] | Group | Group[]> {
  const out: Record<string, Group[string] | Group | Group[]> = {};
  for (const [{key, number}, value] of entered) {
    const plain = (one: string) => (one === '' ? null : number ? Number(one) : one);
    const [group = '', member] = key.split('.');
    if (typeof value !== 'string')
      out[group] = value.map((one) => ({...(out[group] as Group), [member ?? '']: plain(one)}));
    else if (member === undefined) out[group] = plain(value);
    else out[group] = {...(out[group] as Group | undefined), [member]: plain(value)};
  }
  return out;
}

/** The metadata of NĐ 30/2020 annex VI as objects. */
export default register('nd30-json', '.nd30.json', 'application/json', objects);
