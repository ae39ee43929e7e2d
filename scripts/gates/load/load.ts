/** The gate of the load that one nginx with `deploy/nginx.conf` carries, on loopback. */
import { hasNginx, startNginx } from '../../site/nginx.ts';
import { atLeast, atMost, reported, type Gate, type Measured } from '../gate.ts';
import { hasWrk, loadOf, type Effort } from './wrk.ts';

/** Addresses, and the effort for each: a file of megabytes fills the processor with few connections. */
const ADDRESSES: readonly [path: string, effort: Effort][] = [
  ['', { seconds: 4, connections: 32 }],
  ['daerah/kota-batu/', { seconds: 4, connections: 32 }],
  ['embed/kemajuan/', { seconds: 4, connections: 32 }],
  ['data/v1/mpp.duckdb', { seconds: 4, connections: 8 }],
];
/** Far below what two cores manage, so that only a wrong configuration fails. */
const LEAST_PER_SECOND = 100;

/** The gate. */
export const load: Gate = {
  key: 'load',
  name: { id: 'Beban', en: 'Load' },
  about: {
    id: 'Satu nginx dengan konfigurasi proyek ini, diminta berulang kali oleh wrk di mesin yang sama.',
    en: 'One nginx with the configuration of this project, requested over and over by wrk on the same machine.',
  },
  missing: () => {
    if (!hasNginx) return { id: 'nginx tidak terpasang', en: 'nginx is not installed' };
    return hasWrk ? undefined : { id: 'wrk tidak terpasang', en: 'wrk is not installed' };
  },
  run: measureLoad,
};

async function measureLoad(): Promise<Measured> {
  const host = await startNginx('/', ['', 'daerah/kota-batu', 'embed/kemajuan']);
  try {
    const figures = ADDRESSES.flatMap(([path, effort]) => {
      const { requestsPerSecond, p99, errors } = loadOf(host.site + path, effort);
      const where = `/${path}`;
      const rate = Math.round(requestsPerSecond);
      return [
        atLeast(
          { id: 'permintaan per detik', en: 'requests per second' },
          where,
          rate,
          LEAST_PER_SECOND,
          'perSecond',
        ),
        reported(
          { id: 'dijawab dalam waktu ini (99%)', en: 'answered within (99%)' },
          where,
          Number(p99.toFixed(1)),
          'milliseconds',
        ),
        atMost({ id: 'permintaan yang gagal', en: 'failed requests' }, where, errors, 0),
      ];
    });
    return { figures, faults: [] };
  } finally {
    host.close();
  }
}
