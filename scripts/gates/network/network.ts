/** The gate of poor networks: slow, failing, lost. */
import { chromium } from '@playwright/test';
import { startHost } from '../../site/host.ts';
import { BROWSER_ARGUMENTS, findChromium } from '../../support/browser.ts';
import type { Gate, Measured } from '../gate.ts';
import { failingFiles } from './failing.ts';
import { lostConnection } from './lost.ts';
import { slowLine } from './slow.ts';

/** The gate. */
export const network: Gate = {
  key: 'network',
  name: { id: 'Jaringan yang buruk', en: 'Poor networks' },
  about: {
    id: 'Halaman pada jaringan 3G yang lambat, saat berkas gagal dimuat, dan setelah sambungan terputus.',
    en: 'Pages on slow 3G, while files fail, and after the connection is lost.',
  },
  run: measureNetwork,
};

async function measureNetwork(): Promise<Measured> {
  const host = await startHost();
  const executablePath = findChromium().path;
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGUMENTS] });
  try {
    const parts = [
      await slowLine(browser, host.origin),
      await failingFiles(browser, host),
      await lostConnection(browser, host),
    ];
    return {
      figures: parts.flatMap(({ figures }) => figures),
      faults: parts.flatMap(({ faults }) => faults),
    };
  } finally {
    await browser.close();
    host.close();
  }
}
