/** A client of the W3C WebDriver protocol, as far as the journeys need it. */
import type { Browser } from './visit.ts';

/** The key under which the protocol gives the id of an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Wide enough for the explorer's filters beside its views. */
const WINDOW = { width: 1280, height: 900 };

/**
 * Starts a session with these capabilities at a running driver such as `http://127.0.0.1:4444`. Its
 * functions throw what the driver reports.
 */
export async function startSession(driver: string, capabilities: object): Promise<Browser> {
  const options = { capabilities: { alwaysMatch: capabilities } };
  const { sessionId } = (await send('POST', `${driver}/session`, options)) as { sessionId: string };
  const session = `${driver}/session/${sessionId}`;
  const act = (path: string, body: object = {}): Promise<unknown> =>
    send('POST', `${session}/${path}`, body);
  const elementAt = async (selector: string): Promise<string> => {
    const found = await act('element', { using: 'css selector', value: selector });
    return (found as Record<string, string>)[ELEMENT]!;
  };
  await act('window/rect', WINDOW);
  return {
    open: async (url) => {
      await act('url', { url });
    },
    valueOf: (expression) => act('execute/sync', { script: `return ${expression}`, args: [] }),
    press: async (selector) => {
      await act(`element/${await elementAt(selector)}/click`);
    },
    type: async (selector, text) => {
      await act(`element/${await elementAt(selector)}/value`, { text });
    },
    close: async () => {
      await send('DELETE', session);
    },
  };
}

async function send(method: string, address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as {
    value: { error?: string; message?: string } | null;
  };
  if (!response.ok)
    throw new Error(`${path(address)}: ${value?.error ?? response.status} ${value?.message ?? ''}`);
  return value;
}

/** The end of an address of the driver, which names the command. */
const path = (address: string): string => address.replace(/^.*\/session\/[^/]*/, '');
