/** Checks whether a web address still exists, with as small a download as possible. */
import { setTimeout } from 'node:timers/promises';

/** The outcome for one address. */
export interface Answer {
  /**
   * ok: responded; moved: responded from another address; gone: does not exist, by two tries; refused:
   * the server does not answer programs, or not so many requests, which says nothing about the page;
   * failing: the server fails; unreachable: no response at all.
   */
  outcome: 'ok' | 'moved' | 'gone' | 'refused' | 'failing' | 'unreachable';
  /** The last HTTP status; null when there was no response. */
  status: number | null;
  /** The new address, or why there was no response; empty when there is nothing to add. */
  detail: string;
}

/** Statuses by which servers turn away programs: unauthorised, forbidden, too many requests. */
const REFUSALS: ReadonlySet<number> = new Set([401, 403, 429]);

/** Identifies the check to operators of servers. */
const HEADERS = { 'user-agent': 'pantau-mpp source check (one request an address)' };

/** How long requests wait, in ms. */
export interface Waits {
  /** For one response. */
  timeout: number;
  /** Before an address that was gone is tried again. */
  pause: number;
}

/**
 * Sends HEAD, and GET when the response to HEAD is not good. An address counts as gone only after a
 * second GET, because servers answer 404 for a moment too, during a deployment or an overload.
 */
export async function requestAddress(url: string, { timeout, pause }: Waits): Promise<Answer> {
  const head = await request(url, 'HEAD', timeout);
  if (head.outcome === 'ok' || head.outcome === 'moved') return head;
  const first = await request(url, 'GET', timeout);
  if (first.outcome !== 'gone') return first;
  await setTimeout(pause);
  return request(url, 'GET', timeout);
}

async function request(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { method, headers: HEADERS, redirect: 'follow', signal });
    await response.body?.cancel();
    return answerOf(url, response);
  } catch (error) {
    return { outcome: 'unreachable', status: null, detail: reasonOf(error) };
  }
}

function answerOf(requested: string, { status, ok, redirected, url }: Response): Answer {
  if (status === 404 || status === 410) return { outcome: 'gone', status, detail: '' };
  if (REFUSALS.has(status)) return { outcome: 'refused', status, detail: '' };
  if (!ok) return { outcome: 'failing', status, detail: '' };
  const hasMoved = redirected && new URL(url).href !== new URL(requested).href;
  return { outcome: hasMoved ? 'moved' : 'ok', status, detail: hasMoved ? url : '' };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error.message;
}
