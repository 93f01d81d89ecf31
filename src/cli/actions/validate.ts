import {resolve} from 'node:path';
import {atLeast, type Diagnostic, type Severity} from '../../diagnostic.ts';
import {createArchive} from '../../rules/archive/archive-index.ts';
import {validateArchive} from '../../rules/archive/validate-archive.ts';
import {rules} from '../../rules/index.ts';
import {createValidate, ruleNamed, settingOf, type Validate, type ValidateOptions} from '../../rules/validate.ts';
import {type LoadedConfig, loadConfig} from '../config/load.ts';
import {type Settings, settingsOf} from '../config/settings.ts';
import type {Context} from '../context.ts';
import {CliError, EXIT} from '../errors.ts';
import {inputs} from '../inputs/inputs.ts';
import {messages} from '../messages.ts';
import {standardOrFile} from '../outputs/text-output.ts';
import {paperOf} from '../paper.ts';
import {progressOn} from '../progress.ts';
import {loadReporter} from '../reporters/load.ts';
import type {FileReport, ReportedFinding} from '../reporters/reporter.ts';
import {type Baseline, openBaseline} from '../validate/baseline.ts';
import {batchesOf} from '../validate/batches.ts';
import type {FailOn} from '../validate/choices.ts';
import {fingerprints} from '../validate/fingerprint.ts';
import {validateMessages} from '../validate/messages.ts';
import {dayOf, mostWarnings, ruleSettings, type ValidateArguments} from '../validate/options.ts';
import {printConfig} from '../validate/print-config.ts';
import {type Tally, tally} from '../validate/tally.ts';

/** Judges documents and records, and reports what is wrong with them. The exit status is 1 where that is grave enough. */
export async function validateAction(
  args: readonly string[],
  options: ValidateArguments,
  context: Context,
): Promise<void> {
  const {io} = context;
  const over = {rules: ruleSettings(options.rule), profile: options.profile, asOf: dayOf(options.asOf)};
  const loaded = await loadConfig(options.config, io.cwd);
  const settings = await settingsOf(loaded, over, io.cwd);
  if (options.printConfig) return printConfig(loaded, settings, args[0] ?? '', io);
  if (args.length === 0 && options.filesFrom === undefined) {
    throw new CliError(EXIT.usage, messages.noInputs('validate'));
  }

  const failOn: FailOn = options.failOn ?? loaded.config.failOn ?? 'error';
  const most = mostWarnings(options.maxWarnings) ?? loaded.config.maxWarnings;
  const baseline = await baselineOf(options, loaded, io.cwd);
  const toFile = options.output !== undefined && options.output !== '-';
  const paper = paperOf(toFile ? undefined : io.stdout, options.color, io.env);
  const reporter = await loadReporter(options.format ?? 'pretty', paper, failOn, context);
  const output = await standardOrFile(options, context);
  const counted = tally();
  const shown = ({severity, known}: ReportedFinding) =>
    (!options.quiet || severity === 'error') && (!known || reporter.marksKnown === true);
  const judge: Judge = {settings, baseline, shown, counted};
  let begun = false;
  const write = async (piece: () => string) => {
    if (!begun) await output.write(reporter.begin());
    begun = true;
    await output.write(piece());
  };
  try {
    for await (const report of reports(args, options, judge, context)) await write(() => reporter.file(report));
    // Where nothing at all could be read there is no report, not an empty one.
    const sound = begun || context.exitCode === EXIT.done;
    if (sound) await write(() => reporter.end(counted.totals()));
    await (sound ? output.commit() : output.discard());
  } catch (error) {
    await output.discard();
    throw error;
  }
  if (baseline && (options.updateBaseline || options.pruneBaseline)) {
    await baseline.write(options.updateBaseline ? 'update' : 'prune');
    if (options.updateBaseline) return;
  }
  await conclude(counted, failOn, most, context);
}

/** What a run judges by. */
interface Judge {
  readonly settings: Settings;
  readonly baseline: Baseline | null;
  /** Is the finding reported, and not only counted? */
  readonly shown: (finding: ReportedFinding) => boolean;
  readonly counted: Tally;
}

/** A report for each file, then those about all of them together. */
async function* reports(
  args: readonly string[],
  options: ValidateArguments,
  judge: Judge,
  context: Context,
): AsyncGenerator<FileReport> {
  const {settings} = judge;
  const validators = new Map<ValidateOptions, Validate>();
  const archive = createArchive();
  const progress = progressOn(context);
  /** A file that is named twice would be a copy of itself. */
  const judged = new Set<string>();
  for await (const input of inputs(args, {...options, records: true}, context.io)) {
    const file = resolve(context.io.cwd, input.path);
    if (settings.ignored(input.path) || judged.has(file)) continue;
    judged.add(file);
    await progress.tick(input.path);
    try {
      for await (const {path, records, from} of batchesOf(input, args.includes(input.path), context)) {
        if (settings.ignored(path)) continue;
        const own = settings.optionsOf(path);
        let validate = validators.get(own);
        if (!validate) {
          validate = createValidate(own);
          validators.set(own, validate);
        }
        const {diagnostics, skipped} = validate(records, from);
        judge.baseline?.judged(path, [...skipped, ...notAsked(own)]);
        for (const record of records) archive.add({...record, source: {...record.source, path}});
        await progress.clear();
        yield reported({path, documents: records.length, skipped}, diagnostics, judge);
      }
    } catch (error) {
      await progress.clear();
      await context.fault(error);
    }
  }
  await progress.clear();
  if (archive.index.documents.length < 2) return;
  const found = new Map<string, Diagnostic[]>();
  for (const {path, diagnostic} of validateArchive(archive.index, settings.optionsOf)) {
    const own = found.get(path);
    if (own) own.push(diagnostic);
    else found.set(path, [diagnostic]);
  }
  for (const [path, diagnostics] of found) yield reported({path, documents: 0, skipped: []}, diagnostics, judge);
}

function reported(
  file: Omit<FileReport, 'findings'>,
  diagnostics: readonly Diagnostic[],
  {baseline, shown, counted}: Judge,
): FileReport {
  const fingerprint = fingerprints();
  const findings = diagnostics.flatMap((diagnostic): ReportedFinding[] => {
    const definition = ruleNamed(diagnostic.rule);
    if (!definition) return [];
    const found = {...diagnostic, definition, fingerprint: fingerprint(diagnostic)};
    return [{...found, known: baseline ? baseline.knows(file.path, found) : null}];
  });
  counted.add({...file, findings});
  return {...file, findings: findings.filter(shown)};
}

/** Ids of the rules that a run leaves out, whatever it reads. */
function notAsked({rules: severities = {}, asOf}: ValidateOptions): string[] {
  return rules
    .filter((rule) => settingOf(rule, severities) === 'off' || (!asOf && 'asOf' in rule && rule.asOf))
    .map(({id}) => id);
}

async function baselineOf(options: ValidateArguments, loaded: LoadedConfig, cwd: string): Promise<Baseline | null> {
  const {updateBaseline = false, pruneBaseline = false} = options;
  if (updateBaseline && pruneBaseline) throw new CliError(EXIT.usage, validateMessages.oneBaseline);
  const {baseline} = loaded.config;
  if (options.baseline !== undefined) {
    return openBaseline(options.baseline, resolve(cwd, options.baseline), cwd, updateBaseline);
  }
  if (baseline !== undefined) {
    return openBaseline(baseline, resolve(loaded.directory, baseline), cwd, updateBaseline);
  }
  if (!updateBaseline && !pruneBaseline) return null;
  const option = updateBaseline ? '--update-baseline' : '--prune-baseline';
  throw new CliError(EXIT.usage, validateMessages.baselineNeeded(option));
}

async function conclude(counted: Tally, failOn: FailOn, most: number | undefined, context: Context): Promise<void> {
  const {counts} = counted.totals();
  const grave = (Object.keys(counts) as Severity[]).some(
    (severity) => counts[severity] > 0 && failOn !== 'never' && atLeast(severity, failOn),
  );
  if (grave) context.conclude(EXIT.found);
  if (most !== undefined && counts.warning > most) {
    await context.note(validateMessages.tooManyWarnings(counts.warning, most), EXIT.found);
  }
}
