/** One measurement by wrk, the load generator, and what its report says. */
import { execFileSync, spawnSync } from 'node:child_process';

/** Whether wrk is installed. */
export const hasWrk = spawnSync('wrk', ['--version']).error === undefined;

/** What a host managed for one address. */
export interface Load {
  requestsPerSecond: number;
  /** 99 of 100 requests were answered within this time, in milliseconds. */
  p99: number;
  /** Answers other than 2xx and 3xx, and connections that failed or timed out. */
  errors: number;
}

/** How hard wrk tries. */
export interface Effort {
  seconds: number;
  connections: number;
}

/** Requests an address over and over, as browsers do that accept gzip. Throws when wrk fails. */
export function loadOf(address: string, { seconds, connections }: Effort): Load {
  const report = execFileSync(
    'wrk',
    [
      ...['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`],
      ...['--latency', '--timeout', '5s', '--header', 'Accept-Encoding: gzip', address],
    ],
    { encoding: 'utf8' },
  );
  return readReport(report);
}

/** Reads the report of wrk. Throws where it has no rate or no 99th percentile. */
export function readReport(report: string): Load {
  const rate = /^Requests\/sec:\s+([\d.]+)/m.exec(report)?.[1];
  const [, p99, unit] = /^\s+99%\s+([\d.]+)(us|ms|s|m)$/m.exec(report) ?? [];
  if (rate === undefined || p99 === undefined || unit === undefined)
    throw new Error(`wrk reported no rate:\n${report}`);
  return {
    requestsPerSecond: Number(rate),
    p99: Number(p99) * MILLISECONDS[unit]!,
    errors: errorsIn(report),
  };
}

const MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

function errorsIn(report: string): number {
  const statuses = /^\s+Non-2xx or 3xx responses: (\d+)/m.exec(report)?.[1] ?? '0';
  const sockets = /^\s+Socket errors: (.*)$/m.exec(report)?.[1] ?? '';
  const counts = Array.from(sockets.matchAll(/\d+/g), ([count]) => Number(count));
  return counts.reduce((sum, count) => sum + count, Number(statuses));
}
