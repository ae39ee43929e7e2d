/** The question in the page's address, after the #: a whole text, or the short name of a view. */

/** `view` is the name of a table or view whose rows are asked for. */
export type Asked = { sql: string } | { view: string };

/** What a hash asks for; null when it is not the console's. `names` are the tables and views. */
export function askedIn(hash: string, names: ReadonlySet<string>): Asked | null {
  const [, key, value = ''] = /^#(sql|view)=(.*)$/s.exec(hash) ?? [];
  if (key === 'view') return names.has(value) ? { view: value } : null;
  const sql = key === 'sql' ? decoded(value) : '';
  return sql.trim() === '' ? null : { sql };
}

/** The hash of a question, with its #. */
export function hashOf(asked: Asked): string {
  return 'view' in asked ? `#view=${asked.view}` : `#sql=${encodeURIComponent(asked.sql)}`;
}

/** The question that `#view=` stands for. */
export function viewSql(name: string): string {
  return `SELECT * FROM ${name}`;
}

/** A text as a question of the short kind where it is one, so that its address stays short. */
export function askedOf(sql: string, names: ReadonlySet<string>): Asked {
  const name = /^SELECT \* FROM (\w+)$/.exec(sql.trim())?.[1];
  return name !== undefined && names.has(name) ? { view: name } : { sql };
}

/** An address that was cut off may end within a letter; such a question is not asked. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
