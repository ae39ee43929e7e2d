/** The field for SQL: a plain text area, then the editor once it has loaded. */
import { find } from '../../scripts/dom.ts';
import type { Editor, EditorOptions } from './editor.ts';
import type { Position } from '../query/error.ts';

/** A plain field as an editor. */
function plainEditor(field: HTMLTextAreaElement): Editor {
  return {
    text: () => field.value,
    replace: (text) => {
      field.value = text;
    },
    mark: (position) => {
      if (position)
        field.setSelectionRange(offset(field.value, position), offset(field.value, position));
    },
    focus: () => field.focus(),
  };
}

function offset(text: string, { line, column }: Position): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

/** The text area, or the editor that replaces it. */
export class EditorBox {
  readonly #box: HTMLElement;
  readonly #field: HTMLTextAreaElement;
  readonly #options: Pick<EditorOptions, 'schema' | 'onRun'>;
  #editor: Editor;

  constructor(box: HTMLElement, options: Pick<EditorOptions, 'schema' | 'onRun'>) {
    this.#box = box;
    this.#options = options;
    this.#field = find(box, 'textarea', HTMLTextAreaElement);
    this.#editor = plainEditor(this.#field);
    this.#field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      options.onRun();
    });
  }

  /** The SQL text. */
  get text(): string {
    return this.#editor.text();
  }

  /** Replaces the whole text. */
  replace(text: string): void {
    if (text !== this.text) this.#editor.replace(text);
  }

  /** Marks the position of an error; null removes the mark. */
  mark(position: Position | null): void {
    this.#editor.mark(position);
  }

  /** Focuses the field or editor. */
  focus(): void {
    this.#editor.focus();
  }

  /** Replaces the text area by the editor, with text and focus. Rejects when it cannot be loaded. */
  async upgrade(): Promise<void> {
    const { createEditor } = await import('./editor.ts');
    const focused = document.activeElement === this.#field;
    const names = { labelledBy: 'sql-label', describedBy: 'sql-help' };
    const editor = createEditor(this.#box, { ...this.#options, ...names, text: this.text });
    this.#field.hidden = true;
    this.#editor = editor;
    if (focused) editor.focus();
  }
}
