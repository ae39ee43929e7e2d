import type { Lang } from './i18n/lang.ts';
import { formQuery, type FormAnswers, type IssueForm } from './issue-forms.ts';

/**
 * The address of the project's GitHub repository without a trailing slash. The environment variable
 * REPOSITORY_URL replaces it at build, for forks.
 */
export const REPOSITORY_URL: string =
  import.meta.env.REPOSITORY_URL ?? 'https://github.com/pantau-mpp/pantau-mpp';

/** The address where readers report an error or a new fact. */
export const NEW_ISSUE_URL = `${REPOSITORY_URL}/issues/new`;

/** Returns the address of a file in the repository; `path` has no leading slash. */
export function repositoryFile(path: string): string {
  return `${REPOSITORY_URL}/blob/main/${path}`;
}

/** Returns the address of an issue form with some answers filled in. */
export function issueFormUrl<Form extends IssueForm>(
  form: Form,
  answers: FormAnswers<Form> = {},
): string {
  return `${NEW_ISSUE_URL}?${formQuery(form, answers)}`;
}

/** Returns the address of the guide for contributors of facts, in their language. */
export function dataGuideUrl(lang: Lang): string {
  return repositoryFile(lang === 'id' ? 'docs/panduan-data.md' : 'docs/data-guide.md');
}
