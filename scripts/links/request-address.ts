/** Asking a web address whether it is still there, without fetching more of it than needed. */

export interface Answer {
  /**
   * ok: answered; moved: answered from another address; gone: says it is not there; failing: the
   * server fails or refuses to say; unreachable: no answer at all.
   */
  outcome: 'ok' | 'moved' | 'gone' | 'failing' | 'unreachable';
  /** The last HTTP status; null where there was none. */
  status: number | null;
  /** Where it moved to, or why there was no answer; empty where there is nothing to say. */
  detail: string;
}

/** Who asks, so that whoever keeps the server can tell. */
const HEADERS = { 'user-agent': 'pantau-mpp source check (one request an address)' };

/** Asks with HEAD, and with GET where the server does not answer HEAD well; `timeout` is in ms. */
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
