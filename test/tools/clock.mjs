/** Milliseconds that this process has used: unlike those on the wall, they do not tell what else the machine is doing. */
export function processorTime() {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}
