import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'ND30-BS-01',
  name: 'copy-mark',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: ['nd30-2020'],
  clause: 'Điều 25',
  title: {vi: 'Bản sao ghi "SAO Y", "SAO LỤC", "TRÍCH SAO"', en: 'Copies are marked "SAO Y", "SAO LỤC" or "TRÍCH SAO"'},
  message: {
    vi: 'bản sao ghi "{mark}", từ 2020 là "SAO Y"',
    en: 'the copy is marked "{mark}"; since 2020 it is "SAO Y"',
  },
  advice: {vi: 'Ghi "SAO Y".', en: 'Write "SAO Y".'},
  check({lines, within}) {
    const line = lines.find(({text}) => text === 'SAO Y BẢN CHÍNH');
    return line && {at: within(line, line.text), args: {mark: line.text}, right: 'SAO Y'};
  },
  examples: {
    pass: [{after: 'SAO Y'}],
    fail: [{after: 'SAO Y BẢN CHÍNH'}],
  },
});
