import {KIND_ENTRIES} from '../../data/kinds.ts';
import type {Counts, OwnerCounts, State, Stats} from '../../stats/index.ts';
import {countText, dateText, numberText} from '../../wording.ts';
import type {Lang} from '../text.ts';
import {fieldText, othersText, shareText, stateName, titles, words} from './wording.ts';

/** What tables and pages show, each in its own way. */
export interface Report {
  readonly lang: Lang;
  readonly title: string;
  /** one line */
  readonly summary: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  /** one for each cell of a row */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** what the shades of the bars stand for; empty where they have one shade only */
  readonly legend: readonly (readonly [Shade, string])[];
}

export interface Row {
  /** the name, then figures */
  readonly cells: readonly [string, ...string[]];
  /** the bar of the row, piece by piece */
  readonly bar: readonly (readonly [Shade, number])[];
}

/** What a piece of a bar stands for: a count, or the tasks of a state. */
export type Shade = 'count' | State;

export function statsReport(stats: Stats, lang: Lang): Report {
  const {documents, tasks, references, asOf} = stats;
  const parts = [
    countText(documents, words.documents, lang),
    countText(tasks, words.tasks, lang),
    countText(references, words.references, lang),
    ...(asOf === null ? [] : [`${words.asOf[lang]} ${dateText(asOf, lang)}`]),
  ];
  const sections = [kinds(stats, lang), years(stats, lang), issuers(stats, lang)];
  sections.push(fields(stats, lang), deadlines(stats, lang), owners(stats, lang));
  return {
    lang,
    title: words.title[lang],
    summary: parts.join(' · '),
    sections: sections.filter((section) => section !== null && section.rows.length > 0) as Section[],
  };
}

function kinds({kinds, documents}: Stats, lang: Lang): Section | null {
  const rows = kinds?.map((row) => countRow(kindName(row.kind, lang), row, documents, lang));
  return rows ? section('kind', countColumns(lang), rows, lang) : null;
}

function years({years, documents}: Stats, lang: Lang): Section | null {
  const rows = years?.map((row) => countRow(row.year ?? words.undatedYear[lang], row, documents, lang));
  return rows ? section('year', countColumns(lang), rows, lang) : null;
}

function issuers({issuers, documents}: Stats, lang: Lang): Section | null {
  if (!issuers) return null;
  const rows = issuers.rows.map((row) => countRow(row.issuer ?? words.unknown[lang], row, documents, lang));
  const {others} = issuers;
  if (others) rows.push(unbarred(countRow(othersText(others.rows, lang), others, documents, lang)));
  return section('issuer', countColumns(lang), rows, lang);
}

function fields({fields, documents}: Stats, lang: Lang): Section | null {
  const rows = fields?.map(({field, missing, incomplete, inferred}): Row => {
    const figures = [missing, incomplete, inferred].map((count) => numberText(count, lang));
    return {
      cells: [fieldText(field, lang), ...figures, shareText(missing, documents, lang)],
      bar: [['count', missing]],
    };
  });
  const columns = [words.missing, words.incomplete, words.inferred, words.share].map((name) => name[lang]);
  return rows && documents > 0 ? section('field', columns, rows, lang) : null;
}

function deadlines({deadlines, tasks, within}: Stats, lang: Lang): Section | null {
  const rows = deadlines?.map(
    (row): Row => ({
      cells: [stateName(row.state, within, lang), numberText(row.tasks, lang), shareText(row.tasks, tasks, lang)],
      bar: [[row.state, row.tasks]],
    }),
  );
  return rows && tasks > 0 ? section('deadline', [words.tasks[lang], words.share[lang]], rows, lang) : null;
}

function owners({owners, within}: Stats, lang: Lang): Section | null {
  if (!owners) return null;
  // A state in which nobody has a task would only take room.
  const counted = owners.others ? [...owners.rows, owners.others] : owners.rows;
  const known = Object.keys(counted[0]?.states ?? {}) as State[];
  const states = known.filter((state) => counted.some((row) => (row.states[state] ?? 0) > 0));
  const row = (name: string, {tasks, coordinates, states: counts}: OwnerCounts): Row => {
    const figures = [tasks, ...states.map((state) => counts[state] ?? 0), coordinates];
    return {
      cells: [name, ...figures.map((count) => numberText(count, lang))],
      bar: states.map((state) => [state, counts[state] ?? 0]),
    };
  };
  const rows = owners.rows.map((counts) => row(counts.owner ?? words.nobody[lang], counts));
  const {others} = owners;
  if (others) rows.push(unbarred(row(othersText(others.rows, lang), others)));
  const names = states.map((state): [State, string] => [state, stateName(state, within, lang)]);
  const columns = [words.tasks[lang], ...names.map(([, name]) => name), words.coordinates[lang]];
  return {...section('owner', columns, rows, lang), legend: names};
}

function section(name: keyof typeof titles, columns: readonly string[], rows: readonly Row[], lang: Lang): Section {
  return {title: titles[name].title[lang], columns: [titles[name].head[lang], ...columns], rows, legend: []};
}

const countColumns = (lang: Lang): string[] => [words.documents, words.share, words.tasks].map((name) => name[lang]);

function countRow(name: string, {documents, tasks}: Counts, whole: number, lang: Lang): Row {
  return {
    cells: [name, numberText(documents, lang), shareText(documents, whole, lang), numberText(tasks, lang)],
    bar: [['count', documents]],
  };
}

/** The sum of many rows would make the bars of the others short. */
const unbarred = (row: Row): Row => ({...row, bar: []});

/** `TB (thông báo)` */
function kindName(kind: string | null, lang: Lang): string {
  if (kind === null) return words.unknown[lang];
  const name = KIND_ENTRIES.find((entry) => entry.kind === kind)?.name;
  return name === undefined ? kind : `${kind} (${name})`;
}
