import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Clock ticks per second of the kernel's accounting; fixed at 100 for everything user space sees on Linux. */
const ticksPerSecond = 100;

/**
 * Processor milliseconds PostgreSQL has used so far, over all its processes, also those that have ended.
 *
 * @returns null where there is no `/proc`
 */
export async function serverCpuMs(dataDirectory: string): Promise<number | null> {
  try {
    const postmaster =
      (await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8')).split('\n', 1)[0] ?? '';
    const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const used = await Promise.all(processes.map((pid) => ticksOf(pid, postmaster)));
    return (used.reduce((sum, ticks) => sum + ticks, 0) * 1000) / ticksPerSecond;
  } catch {
    return null;
  }
}

/** proc(5): after the command in parentheses come state, parent, …, own time (12th and 13th), that of ended children. */
async function ticksOf(pid: string, postmaster: string): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const own = Number(fields[11]) + Number(fields[12]);
  if (pid === postmaster) return own + Number(fields[13]) + Number(fields[14]);
  return fields[1] === postmaster ? own : 0;
}
