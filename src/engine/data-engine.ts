/**
 * The only interface of the data engine for explorer and console: when it may start, starting and
 * releasing it, its queries, its failures, and its status line.
 */
export { restWhenHidden } from './engine-rest.ts';
export { ENGINE_START } from './files/engine-ahead.ts';
export type { LoadingOptions } from './files/engine-contents.ts';
export { asFailure, isFatal, type FailureReason } from './files/failure.ts';
export {
  idle,
  needsConfirmation,
  painted,
  waitsForChoice,
  whenIdle,
} from './files/first-moment.ts';
export type { Query } from './prepared.ts';
export type { SentQuery } from './sent-query.ts';
export type { OpenEngine, RunningEngine } from './start-engine.ts';
export { startEngineLater } from './start-later.ts';
export { StatusView, type EngineStatus } from './status-view.ts';
