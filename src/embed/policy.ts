/** The security policy of an embed, which is a page of its own in a frame. */
import { createHash } from 'node:crypto';

/** Returns the policy that allows only this style sheet and this script, as the value of an attribute. */
export function securityPolicy(style: string, script: string): string {
  const hash = (text: string): string =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; img-src data:; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
}
