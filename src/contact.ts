/** How readers reach a person without an account with the repository's host. */

/** An e-mail address or the address of a page with a form. */
export interface Contact {
  kind: 'email' | 'form';
  /** What a link leads to: `mailto:` with the address, or the form. */
  href: string;
  /** The address as a reader sees it. */
  text: string;
}

/** Reads what `CONTACT` was set to; null where it is empty. Throws where it is neither kind of address. */
export function contactFrom(value: string | undefined): Contact | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  if (/^https:\/\/\S+$/.test(text)) return { kind: 'form', href: text, text };
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) {
    return { kind: 'email', href: `mailto:${text}`, text };
  }
  throw new Error(
    `CONTACT is "${text}": expected an e-mail address or an https address of a form.`,
  );
}

/** The contact of this build: the environment variable CONTACT. */
export const CONTACT: Contact | null = contactFrom(import.meta.env.CONTACT);
