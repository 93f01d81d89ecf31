import type {GovernmentOrganization, Graph, Legislation, PlanAction} from 'schema-dts';
import type {DocumentRecord, Reference, Role, Task} from '../record.ts';
import {ownerNames} from '../wording.ts';
import {cleanDeep, cleaner} from './clean.ts';
import {dayNumber, earliestDay, isoDay} from './days.ts';
import {defineExporter, type Tell} from './exporter.ts';
import {bodySlug, slug} from './names.ts';
import {documentName, kindName, referenceName} from './wording.ts';

type Node<T> = Exclude<T, string>;

/** How a citation is said in schema.org; a document that replaces another repeals it. */
const RELATIONS: Readonly<Record<Role, keyof Node<Legislation>>> = {
  basis: 'isBasedOn',
  implements: 'legislationEnsuresImplementationOf',
  amends: 'legislationAmends',
  replaces: 'legislationRepeals',
  repeals: 'legislationRepeals',
  attachedTo: 'isPartOf',
  cites: 'citation',
} as const;

/** schema.org Legislation as JSON-LD: one graph, a node for each document. */
export default defineExporter({
  name: 'jsonld',
  extension: '.jsonld',
  mediaType: 'application/ld+json',
  binary: false,
  what: ['records'],
  async *write(entries, _options, tell) {
    const clean = cleaner(tell);
    const head = {'@context': 'https://schema.org'} satisfies Pick<Graph, '@context'>;
    yield `${JSON.stringify(head).slice(0, -1)},"@graph":[`;
    let count = 0;
    for await (const {record} of entries) {
      yield `${count++ > 0 ? ',' : ''}\n${JSON.stringify(legislation(cleanDeep(record, clean), tell))}`;
    }
    yield count > 0 ? '\n]}\n' : ']}\n';
  },
});

/** What is null or empty is left out. */
function filled<T extends object>(node: T): T {
  const kept = Object.entries(node).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as T;
}

/** The same, for what TypeScript would not take null for. */
function given<T>(value: T | null | undefined | ''): T {
  return (value === '' || value === undefined ? null : value) as T;
}

function legislation(record: DocumentRecord, tell: Tell): Node<Legislation> {
  const {kind, number, date, issuer, issuerParent, subject, place, signer, recipients, addressees, urgency, secrecy} =
    record;
  const type = kindName(kind);
  const node: Node<Legislation> = {
    '@type': 'Legislation',
    '@id': given(lexName(issuer, type, date, number)),
    legislationIdentifier: given(number),
    legislationType: given(type),
    legislationDate: given(date),
    name: given(subject ?? documentName(record)),
    inLanguage: 'vi',
    legislationPassedBy: given(issuer && organization(issuer, issuerParent)),
    locationCreated: given(place && {'@type': 'Place', name: place}),
    accountablePerson: given(
      signer?.name && filled({'@type': 'Person', name: signer.name, jobTitle: given(signer.title)} as const),
    ),
    audience: [...addressees, ...recipients].map((name) => ({'@type': 'Audience', name}) as const),
    keywords: given(urgency),
    conditionsOfAccess: given(secrecy),
    ...relations(record.references),
    potentialAction: record.tasks.map((task) => action(task, tell)),
  };
  return filled(node);
}

function relations(references: readonly Reference[]): Record<string, Node<Legislation>[]> {
  const found: Record<string, Node<Legislation>[]> = {};
  for (const {role, kind, number, date, issuer, title} of references) {
    const cited: Node<Legislation> = {
      '@type': 'Legislation',
      '@id': given(lexName(issuer, kindName(kind), date, number)),
      legislationIdentifier: given(number),
      legislationType: given(kindName(kind)),
      legislationDate: given(date),
      name: given(title ?? referenceName({role, kind, number, date, issuer, title, mentions: 1})),
      legislationPassedBy: given(issuer && organization(issuer, null)),
    };
    const relation = RELATIONS[role];
    found[relation] = [...(found[relation] ?? []), filled(cited)];
  }
  return found;
}

function organization(name: string, parent: string | null): Node<GovernmentOrganization> {
  const parentOrganization = given(parent && ({'@type': 'GovernmentOrganization', name: parent} as const));
  return filled({'@type': 'GovernmentOrganization', name, parentOrganization} as const);
}

/** A task; a rule by which it recurs has no place but in words. */
function action(task: Task, tell: Tell): Node<PlanAction> {
  const due = earliestDay(task.deadlines);
  const period = task.deadlines.find((deadline) => deadline.type === 'period');
  if (task.deadlines.some(({type}) => type === 'recurring')) tell('rule');
  return filled({
    '@type': 'PlanAction',
    identifier: task.id,
    name: task.text,
    agent: ownerNames(task.owners, 'lead').map((name) => organization(name, null)),
    participant: [...ownerNames(task.owners, 'coordinate'), ...ownerNames(task.owners, 'report')].map((name) =>
      organization(name, null),
    ),
    startTime: given(period?.type === 'period' && dayNumber(period.start) !== null ? period.start : null),
    endTime: given(due === null ? null : isoDay(due)),
    description: given(task.deadlines.map(({text}) => text).join('; ')),
  } as const);
}

/** urn:lex (RFC 9676): body, kind, date and number make a name. */
function lexName(issuer: string | null, type: string, date: string | null, number: string | null): string | null {
  const parts = [bodySlug(issuer ?? '', '.'), slug(type, '.'), slug(number ?? '')];
  if (parts.some((part) => part === '') || date?.length !== 10) return null;
  return `urn:lex:vn:${parts[0]}:${parts[1]}:${date};${parts[2]}`;
}
