/** Asks questions in a terminal with Node's readline. */
import { createInterface } from 'node:readline/promises';

/** The streams for questions and answers. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/** Thrown when the person ends the questions with Ctrl+C or Ctrl+D. */
export class BrokenOff extends Error {}

/** What a command can do in a terminal while it asks questions. */
export interface Questions {
  /**
   * Asks until `complaint` accepts the answer, and returns it trimmed. Enter alone
   * returns `initial`. Rejects with `BrokenOff`.
   */
  ask(
    message: string,
    complaint: (answer: string) => string | undefined,
    initial?: string,
  ): Promise<string>;
  /** Prints a line. */
  say(line: string): void;
}

/** Runs `use` with an open terminal and closes it afterwards. */
export async function withQuestions<Result>(
  { input, output }: Terminal,
  use: (questions: Questions) => Promise<Result>,
): Promise<Result> {
  const lines = createInterface({ input, output });
  const ended = new AbortController();
  lines.on('close', () => ended.abort());
  const question = (text: string): Promise<string> =>
    lines.question(text, { signal: ended.signal });
  try {
    return await use(questionsWith(question, (line) => output.write(`${line}\n`)));
  } catch (error) {
    throw ended.signal.aborted ? new BrokenOff('', { cause: error }) : error;
  } finally {
    lines.close();
  }
}

function questionsWith(
  question: (text: string) => Promise<string>,
  say: (line: string) => void,
): Questions {
  return {
    say,
    ask: async (message, complaint, initial = '') => {
      for (;;) {
        const typed = await question(`? ${message}${initial && ` [${initial}]`}: `);
        const answer = typed.trim() || initial;
        const wrong = complaint(answer);
        if (wrong === undefined) return answer;
        say(`! ${wrong}`);
      }
    },
  };
}
