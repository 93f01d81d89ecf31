/** Milliseconds that this process has used: unlike those on the wall, they do not tell what else the machine is doing. */
export function processorTime() {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds of the processor that `work` takes, the least of so many runs.
 * @param {() => unknown} work
 * @param {number} [runs]
 */
export function timeOf(work, runs = 1) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = processorTime();
    work();
    least = Math.min(least, processorTime() - start);
  }
  return least;
}
