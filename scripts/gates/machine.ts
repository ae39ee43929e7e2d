/** The day, the commit and the machine of a run, without anything that names a person or a host. */
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import type { Run } from './gate.ts';

/** Returns the present run. Throws outside a git repository, because a result must name its commit. */
export function presentRun(now = new Date()): Run {
  return { date: now.toISOString().slice(0, 10), commit: commit(), machine: machine() };
}

function commit(): string {
  const { stdout, status } = spawnSync('git', ['rev-parse', '--short=10', 'HEAD'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('The gates need a git repository to name the commit.');
  return stdout.trim();
}

/** Such as "2 × Intel Xeon, 8 GB, linux x64, Node 24.21.0". */
function machine(): string {
  const all = cpus();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const model = (all[0]?.model ?? '').replaceAll(/\((R|TM)\)|CPU|@.*$/g, '').trim();
  return `${all.length} × ${model.replaceAll(/\s+/g, ' ')}, ${gigabytes} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`;
}
