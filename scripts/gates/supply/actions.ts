/** The actions that workflows use, which must be named by commit, because a tag can be moved. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const USES = /^\s*(?:-\s+)?uses:\s*["']?([^\s"'#]+)/gm;
const BY_COMMIT = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

/** Returns the uses of actions in workflows, as `file: action`. */
export function usedActions(folder = '.github/workflows'): string[] {
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .toSorted()
    .flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(USES)].map(
        ([, action]) => `${file}: ${action!}`,
      ),
    );
}

/** Returns those of the uses that name no commit; files of this repository have none. */
export function unpinned(uses: readonly string[]): string[] {
  return uses.filter((use) => {
    const action = use.replace(/^[^:]*: /, '');
    return !action.startsWith('./') && !BY_COMMIT.test(action);
  });
}
