/** The forms of .github/ISSUE_TEMPLATE, as far as links of the site fill them in. */

/** Each form's file name without its ending, and the fields that a link may fill in. */
export const issueForms = {
  'wrong-fact': ['page', 'stands'],
  'missing-mpp': ['region'],
  'new-inauguration': ['regions'],
} as const;

export type IssueForm = keyof typeof issueForms;

/** What a form is opened with: its title and some of its fields. */
export type FormAnswers<Form extends IssueForm> = Partial<
  Record<(typeof issueForms)[Form][number] | 'title', string>
>;

/** The query with which GitHub opens a form, the answers filled in. */
export function formQuery<Form extends IssueForm>(form: Form, answers: FormAnswers<Form>): string {
  const filled = Object.entries<string | undefined>(answers);
  const query = filled.flatMap(([field, answer]) =>
    answer === undefined ? [] : [[field, answer]],
  );
  return new URLSearchParams([['template', `${form}.yml`], ...query]).toString();
}
