/** What is read from the report of wrk. */
import { expect, test } from 'vitest';
import { readReport } from '../../../scripts/gates/load/wrk.ts';

const report = `Running 4s test @ http://127.0.0.1/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     4.02ms    1.10ms  20.00ms   80.00%
  Latency Distribution
     50%    3.90ms
     99%    8.11ms
  31000 requests in 4.00s, 1.30GB read
Requests/sec:   7750.12
Transfer/sec:    332.00MB
`;

test('rate and 99th percentile are read in milliseconds', () => {
  expect(readReport(report)).toEqual({ requestsPerSecond: 7750.12, p99: 8.11, errors: 0 });
  expect(readReport(report.replace('8.11ms', '1.20s')).p99).toBe(1200);
  expect(readReport(report.replace('8.11ms', '900.00us')).p99).toBeCloseTo(0.9);
});

test('refused answers and failed connections count as errors', () => {
  const lines =
    '  Socket errors: connect 0, read 2, write 0, timeout 1\n  Non-2xx or 3xx responses: 40\n';
  expect(readReport(report.replace('Requests/sec', `${lines}Requests/sec`)).errors).toBe(43);
});

test('a report without a rate is refused', () => {
  expect(() => readReport('unable to connect to 127.0.0.1:1')).toThrow('wrk reported no rate');
});
