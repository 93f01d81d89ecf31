/** Stands in for a thread of the pool: does with a task what its path says. */
const text = (value) => ({bytes: Buffer.from(value), ends: [value.length], notes: [], fault: null, cached: false});
/** what this thread did so far */
let count = 0;

export default async function work({tasks, beat}) {
  const done = [];
  Atomics.store(beat, 2, (await import('node:worker_threads')).threadId);
  for (const [index, {path}] of tasks.entries()) {
    Atomics.store(beat, 0, index);
    if (path.startsWith('hang')) for (;;);
    if (path.startsWith('exit')) process.exit(1);
    if (path.startsWith('throw')) setImmediate(() => Promise.reject(new Error('thrown aside')));
    if (path.startsWith('throw')) await new Promise(() => {});
    if (path.startsWith('memory')) for (const held = []; ; ) held.push(new Array(1e6).fill({}));
    // Only a thread that has done something dies of it.
    if (path.startsWith('tired') && count > 0) process.exit(1);
    count++;
    done.push(text(path));
  }
  return done;
}
