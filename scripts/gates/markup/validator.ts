/** The Nu Html Checker, which needs Java. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const JAR: string = createRequire(import.meta.url)('vnu-jar') as string;
/** Recursion of long documents needs a larger stack; quick compilation starts twice as fast. */
const JAVA_OPTIONS = ['-Xss4m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const MAXIMUM_OUTPUT = 64 * 1024 * 1024;

/** A message of the checker. */
interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: string;
  url?: string;
  lastLine?: number;
  message: string;
}

/** Whether Java can be started. */
export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}

/** Returns one line for each error in files: file, line and message. Throws where the checker fails. */
export function markupErrors(files: readonly string[]): string[] {
  const { stderr, error } = spawnSync(
    'java',
    [...JAVA_OPTIONS, '-jar', JAR, '--format', 'json', '--exit-zero-always', ...files],
    { encoding: 'utf8', maxBuffer: MAXIMUM_OUTPUT },
  );
  if (error) throw error;
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  return messages
    .filter(({ type }) => type !== 'info')
    .map(({ url = '', lastLine, message }) => `${fileOf(url)}:${lastLine ?? ''} ${message}`);
}

/** The path of a file from the folder in which the checker ran. */
function fileOf(url: string): string {
  return url.replace(`file:${process.cwd()}/`, '');
}
