/** The elements of an issue form, read without a YAML parser because Prettier fixes the layout. */

/** One element of an issue form: a field, or a text. */
export interface FormElement {
  type: string;
  /** Null in texts, which have no field. */
  id: string | null;
  label: string | null;
  required: boolean;
}

/** Every element under `body:`, in order. */
export function elementsOf(yaml: string): FormElement[] {
  const [, body = ''] = yaml.split(/^body:\n/m);
  return body
    .split(/^ {2}- type: /m)
    .slice(1)
    .map((element) => ({
      type: element.split('\n', 1)[0] ?? '',
      id: find(element, /^ {4}id: (\S+)$/m),
      label: find(element, /^ {6}label: (.+)$/m),
      required: find(element, /^ {6}required: (true|false)$/m) === 'true',
    }));
}

function find(text: string, form: RegExp): string | null {
  return form.exec(text)?.[1] ?? null;
}
