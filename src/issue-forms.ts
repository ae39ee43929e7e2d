/** The issue forms of .github/ISSUE_TEMPLATE and the fields that links of the site fill in. */

/** The fields that a link may fill in, by the form's file name without extension. */
export const issueForms = {
  'wrong-fact': ['page', 'stands'],
  'missing-mpp': ['region'],
  'new-inauguration': ['regions'],
} as const;

/** The file name of a form without extension. */
export type IssueForm = keyof typeof issueForms;

/** The title and some fields with which a form is opened. */
export type FormAnswers<Form extends IssueForm> = Partial<
  Record<(typeof issueForms)[Form][number] | 'title', string>
>;

/** Returns the query string with which GitHub opens a form with the answers filled in. */
export function formQuery<Form extends IssueForm>(form: Form, answers: FormAnswers<Form>): string {
  const filled = Object.entries<string | undefined>(answers);
  const query = filled.flatMap(([field, answer]) =>
    answer === undefined ? [] : [[field, answer]],
  );
  return new URLSearchParams([['template', `${form}.yml`], ...query]).toString();
}
