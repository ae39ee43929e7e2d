/** The gate of known weaknesses: what the registry reports of the packages in the lock file. */
import { spawnSync } from 'node:child_process';
import type { Words } from '../../../src/quality/results.ts';
import { atMost, type Gate } from '../gate.ts';

/** A report of npm; without `metadata` the registry gave none, and `message` may say why. */
interface AuditReport {
  message?: string;
  metadata?: { vulnerabilities: Readonly<Record<string, number>> };
  vulnerabilities?: Readonly<Record<string, { severity: string; range: string }>>;
}

let known: AuditReport | undefined;

/** The gate of known weaknesses. */
export const audit: Gate = {
  key: 'audit',
  name: { id: 'Kelemahan yang diketahui', en: 'Known weaknesses' },
  about: {
    id: 'Paket yang dipakai situs menurut npm audit: tidak boleh ada kelemahan tingkat tinggi atau kritis.',
    en: 'The packages that the site uses, according to npm audit: no weakness of the level high or critical is allowed.',
  },
  missing: () => {
    known = auditReport();
    return reasonOf(known);
  },
  run: () => measured(known ?? auditReport()),
};

/** Returns why a report says nothing of weaknesses, with the status of the registry; undefined if it does. */
export function reasonOf({ metadata, message = '' }: AuditReport): Words | undefined {
  if (metadata !== undefined) return undefined;
  const [status] = /^\d{3} [A-Z][A-Za-z ]+/.exec(message) ?? [];
  const said = status === undefined ? '' : ` (${status.trim()})`;
  return {
    id: `registri paket di mesin ini tidak menjawab npm audit${said}; alur kerja terjadwal menjalankannya setiap malam`,
    en: `the package registry of this machine does not answer npm audit${said}; the scheduled workflow runs it every night`,
  };
}

/** Returns what a report means: the numbers of grave weaknesses, and a line for each. */
export function measured({ metadata, vulnerabilities = {} }: AuditReport) {
  const counts = metadata?.vulnerabilities ?? {};
  const file = 'package-lock.json';
  return {
    figures: [
      atMost({ id: 'Tingkat kritis', en: 'Level critical' }, file, counts['critical'] ?? 0, 0),
      atMost({ id: 'Tingkat tinggi', en: 'Level high' }, file, counts['high'] ?? 0, 0),
    ],
    faults: Object.entries(vulnerabilities)
      .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
      .map(([name, { severity, range }]) => `${name} ${range}: ${severity}`),
  };
}

function auditReport(): AuditReport {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--omit', 'dev'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 120_000,
  });
  try {
    return JSON.parse(stdout) as AuditReport;
  } catch {
    return {};
  }
}
