/**
 * Milliseconds of processor time that a piece of work takes, its threads included: what it costs, however busy the
 * machine is with other things.
 */
export async function processorTime(work: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
