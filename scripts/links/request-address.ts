/** Checks whether a web address still exists, with as small a download as possible. */

/** The outcome for one address. */
export interface Answer {
  /**
   * ok: responded; moved: responded from another address; gone: does not exist any more; failing: the
   * server fails or refuses the request; unreachable: no response at all.
   */
  outcome: 'ok' | 'moved' | 'gone' | 'failing' | 'unreachable';
  /** The last HTTP status; null when there was no response. */
  status: number | null;
  /** The new address, or why there was no response; empty when there is nothing to add. */
  detail: string;
}

/** Identifies the check to operators of servers. */
const HEADERS = { 'user-agent': 'pantau-mpp source check (one request an address)' };

/** Sends HEAD, and GET when the response to HEAD is not good; `timeout` is in ms. */
export async function requestAddress(url: string, timeout: number): Promise<Answer> {
  const head = await request(url, 'HEAD', timeout);
  return head.outcome === 'ok' || head.outcome === 'moved' ? head : request(url, 'GET', timeout);
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
