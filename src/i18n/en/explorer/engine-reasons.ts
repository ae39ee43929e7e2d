import type { EngineReason } from '../../id/explorer/engine-reasons.ts';

/** Reasons why the data engine is not available, as its status line gives them. */
export const engineReasons: Record<EngineReason, string> = {
  unsupported: 'This browser cannot run the data engine.',
  network: 'The data engine was not downloaded: the connection broke off.',
  missing: 'The data engine was not downloaded: its file is not there.',
  content: 'The data engine cannot be used: its file is not the one published with this page.',
  script:
    'The code that starts the data engine did not load; if trying again does not help, reload this page.',
  timeout: 'The data engine took too long to answer.',
  start: 'The data engine could not be started.',
  query: 'The data engine stopped while answering.',
};
