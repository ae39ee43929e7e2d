import type { Lang } from './i18n/lang.ts';
import { formQuery, type FormAnswers, type IssueForm } from './issue-forms.ts';

/**
 * The address of the project's GitHub repository, without a slash at its end. The environment
 * variable REPOSITORY_URL, read at build, replaces it for a fork.
 */
export const REPOSITORY_URL: string =
  import.meta.env.REPOSITORY_URL ?? 'https://github.com/pantau-mpp/pantau-mpp';

/** Where a reader reports a fault or a new fact. */
export const NEW_ISSUE_URL = `${REPOSITORY_URL}/issues/new`;

/** Where the repository shows one of its files; `path` has no leading slash. */
export function repositoryFile(path: string): string {
  return `${REPOSITORY_URL}/blob/main/${path}`;
}

/** Where a reader reports one kind of fact: the form for it, with some answers filled in. */
export function issueFormUrl<Form extends IssueForm>(
  form: Form,
  answers: FormAnswers<Form> = {},
): string {
  return `${NEW_ISSUE_URL}?${formQuery(form, answers)}`;
}

/** The guide for people who add or correct a fact, in their language. */
export function dataGuideUrl(lang: Lang): string {
  return repositoryFile(lang === 'id' ? 'docs/panduan-data.md' : 'docs/data-guide.md');
}
