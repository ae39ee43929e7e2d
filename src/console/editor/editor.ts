/** The editor with colours and completion. Loaded lazily, because it includes CodeMirror. */
import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { HighlightStyle, bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, keymap, lineNumbers, type DecorationSet } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Position } from '../query/error.ts';
import { adoptStyles } from './adopted-styles.ts';
import type { Schema } from './schema.ts';

/** Text, schema, labels and run command of an editor. */
export interface EditorOptions {
  text: string;
  schema: Schema;
  /** Ids of the elements with the label and the explanation of the keys. */
  labelledBy: string;
  describedBy: string;
  onRun: () => void;
}

/** What the console needs from an editor of either kind. */
export interface Editor {
  text(): string;
  replace(text: string): void;
  /** Marks an error and puts the cursor there; null removes the mark. */
  mark(position: Position | null): void;
  focus(): void;
}

/** An editor inside `parent`. */
export function createEditor(parent: HTMLElement, options: EditorOptions): Editor {
  adoptStyles(parent.ownerDocument);
  const view = new EditorView({ parent, doc: options.text, extensions: extensions(options) });
  return {
    text: () => view.state.doc.toString(),
    replace: (text) =>
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    mark: (position) => mark(view, position),
    focus: () => view.focus(),
  };
}

function extensions({ schema, labelledBy, describedBy, onRun }: EditorOptions): Extension {
  const run = (): boolean => {
    onRun();
    return true;
  };
  const names = [...schema].map(([name, { columns }]) => [name, columns] as const);
  return [
    // First, because the default keymap inserts a line on Mod-Enter.
    keymap.of([{ key: 'Mod-Enter', run }]),
    lineNumbers(),
    history(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ icons: false }),
    sql({ dialect: PostgreSQL, schema: Object.fromEntries(names), upperCaseKeywords: true }),
    PostgreSQL.language.data.of({ autocomplete: columnsAsked(schema) }),
    syntaxHighlighting(colours),
    theme,
    marked,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-labelledby': labelledBy,
      'aria-describedby': describedBy,
      autocapitalize: 'off',
    }),
    // Tab is not bound, so that the keyboard can leave the editor.
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap]),
  ];
}

/** Completes columns of the tables and views in the text; the library needs a prefix for that. */
function columnsAsked(schema: Schema) {
  return (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/\w*/);
    if (!word || (word.text === '' && !context.explicit)) return null;
    if (context.state.sliceDoc(word.from - 1, word.from) === '.') return null;
    const named = new Set(context.state.doc.toString().match(/\w+/g));
    const options = [...schema]
      .filter(([name]) => named.has(name))
      .flatMap(([name, { columns }]) =>
        columns.map((label) => ({ label, detail: name, boost: 1 })),
      );
    return { from: word.from, options, validFor: /^\w*$/ };
  };
}

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--warn)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--focus)' },
  { tag: tags.comment, color: 'var(--ink-soft)', fontStyle: 'italic' },
]);

const theme = EditorView.theme({
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit' },
  // As high as the text area that the editor replaces.
  '.cm-content': { minHeight: 'var(--sql-height)', padding: '0.5rem 0', caretColor: 'var(--ink)' },
  '.cm-gutters': {
    border: '0',
    borderRadius: 'var(--radius)',
    background: 'var(--surface)',
    color: 'var(--ink-soft)',
  },
  '.cm-tooltip': {
    border: '1px solid var(--ink-soft)',
    background: 'var(--surface)',
    color: 'var(--ink)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--accent-soft)' },
  '.cm-error-place': {
    background: 'var(--warn-soft)',
    textDecoration: 'underline wavy var(--warn)',
  },
});

const setMark = StateEffect.define<{ from: number; to: number } | null>();

/** The mark of an error, removed by the next change of the text. */
const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { docChanged, effects }) {
    const effect = effects.find((each) => each.is(setMark));
    if (effect?.value) {
      const { from, to } = effect.value;
      return Decoration.set(Decoration.mark({ class: 'cm-error-place' }).range(from, to));
    }
    return effect || docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function mark(view: EditorView, position: Position | null): void {
  if (!position) {
    view.dispatch({ effects: setMark.of(null) });
    return;
  }
  const { doc } = view.state;
  const line = doc.line(Math.min(position.line, doc.lines));
  const from = Math.min(line.from + position.column - 1, line.to);
  const word = /^\w+/.exec(doc.sliceString(from, line.to))?.[0].length ?? 1;
  const to = Math.min(from + word, line.to);
  // At the end of a line, underline the character before.
  const start = from === to ? Math.max(line.from, from - 1) : from;
  const effects = start === to ? [] : [setMark.of({ from: start, to })];
  view.dispatch({ effects, selection: { anchor: from }, scrollIntoView: true });
}
