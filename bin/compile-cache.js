const {mkdirSync, readFileSync, renameSync, statSync, writeFileSync} = require('node:fs');
const module_ = require('node:module');
const {dirname, join} = require('node:path');
const vm = require('node:vm');

/**
 * Keeps compiled code from run to run, for compiling is most of what a short run does: by Node's own cache where there is
 * one (22.8 and later), else in one file for each command beside the code. Where that cannot be written, nothing is kept.
 * `folder` holds the code, with a closing slash. Call what is returned when the command has run.
 */
module.exports = function useCompileCache(folder, command) {
  if (module_.enableCompileCache) {
    module_.enableCompileCache();
    return () => {};
  }
  // Flags change what is compiled; the engine itself refuses what another engine has kept.
  if (process.execArgv.length || process.env.NODE_OPTIONS || process.env.NODE_V8_COVERAGE) return () => {};
  const engine = `${process.version}-${process.arch}`;
  const file = join(folder, '.compiled', `${/^[a-z]+$/.test(command ?? '') ? command : 'main'}-${engine}.bin`);
  const kept = load(file);
  const scripts = new Map();
  let isNew = false;
  const compile = module_.prototype._compile;
  module_.prototype._compile = function (content, filename) {
    if (!filename.startsWith(folder)) return compile.call(this, content, filename);
    const {mtimeMs, size} = statSync(filename);
    const stamp = `${mtimeMs} ${size}`;
    const before = kept.get(filename);
    const cachedData = before?.stamp === stamp ? before.data : undefined;
    const script = new vm.Script(module_.wrap(content), {
      filename,
      cachedData,
      importModuleDynamically: vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    isNew ||= cachedData === undefined || script.cachedDataRejected === true;
    scripts.set(filename, {script, stamp});
    const load = (id) => this.require(id);
    load.resolve = (id, options) => module_._resolveFilename(id, this, false, options);
    load.cache = module_._cache;
    return script.runInThisContext().call(this.exports, this.exports, load, this, filename, dirname(filename));
  };
  return () => {
    if (isNew) save(file, scripts);
  };
};

/** What an earlier run kept, by file; nothing where there is none, or it is damaged. */
function load(file) {
  const kept = new Map();
  try {
    const bytes = readFileSync(file);
    const head = 4 + bytes.readUInt32LE(0);
    for (const [filename, stamp, from, to] of JSON.parse(bytes.toString('utf8', 4, head)))
      kept.set(filename, {stamp, data: bytes.subarray(head + from, head + to)});
  } catch {
    kept.clear();
  }
  return kept;
}

function save(file, scripts) {
  try {
    const entries = [];
    const parts = [];
    let at = 0;
    for (const [filename, {script, stamp}] of scripts) {
      const data = script.createCachedData();
      entries.push([filename, stamp, at, at + data.length]);
      parts.push(data);
      at += data.length;
    }
    const head = Buffer.from(JSON.stringify(entries));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(head.length);
    mkdirSync(dirname(file), {recursive: true});
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, Buffer.concat([length, head, ...parts]));
    renameSync(draft, file);
  } catch {
    // An installation that its user may not write to: it runs as well without.
  }
}
