import {Session} from 'node:inspector/promises';
import {fileURLToPath} from 'node:url';

/**
 * Where the time of `work` goes, in milliseconds, largest first: of `functions` and `files` their own, of `calls` that of
 * a function with all that it calls. Files are named from `root` on.
 */
export async function profile(work, root) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', {interval: 200});
  await session.post('Profiler.start');
  work();
  const {profile: taken} = await session.post('Profiler.stop');
  session.disconnect();
  return summary(taken, root);
}

function summary({nodes, samples, timeDeltas}, root) {
  const own = new Map();
  for (const [i, id] of samples.entries()) own.set(id, (own.get(id) ?? 0) + timeDeltas[i] / 1000);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const functions = new Map();
  const files = new Map();
  const calls = new Map();
  const add = (sums, key, time) => sums.set(key, (sums.get(key) ?? 0) + time);

  /** Time of a node with all below it; `above` are the functions it runs in, which count themselves. */
  const visit = ({id, callFrame, children = []}, above) => {
    const file = fileOf(callFrame.url, root);
    const name = `${callFrame.functionName || '(anonymous)'} ${file}:${callFrame.lineNumber + 1}`;
    // What the profiler itself and the waiting process take is nobody's cost.
    const time = /^\((?:program|idle|root)\)$/.test(callFrame.functionName) ? 0 : (own.get(id) ?? 0);
    add(functions, name, time);
    add(files, file, time);
    const inner = new Set(above).add(name);
    const total = children.reduce((sum, child) => sum + visit(byId.get(child), inner), time);
    if (!above.has(name)) add(calls, name, total);
    return total;
  };
  const total = visit(nodes[0], new Set());
  return {total, functions: largest(functions), files: largest(files), calls: largest(calls)};
}

const largest = (times) => [...times].sort((a, b) => b[1] - a[1]);

function fileOf(url, root) {
  if (!url.startsWith('file:')) return url || '(engine)';
  const path = fileURLToPath(url);
  return path.startsWith(root) ? path.slice(root.length + 1) : path;
}
