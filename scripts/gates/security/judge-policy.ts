/** Judges a Content-Security-Policy by Google's CSP Evaluator and by the promises of this site. */
import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';

/**
 * Findings of these and of graver severities are faults. Weaker ones are doubts that a site of static
 * files cannot settle: the evaluator asks whether 'self' might serve JSONP, and every file is ours.
 */
const GRAVEST_DOUBT = Severity.HIGH_MAYBE;

/** Words that no policy of the site may have in any directive. */
const FORBIDDEN = ["'unsafe-inline'", "'unsafe-eval'", '*', 'http:', 'https:'];

/** Parts that every policy must have; a base of its own would send relative addresses elsewhere. */
const REQUIRED = ["default-src 'none'", "base-uri 'none'"];

/** Returns one line for each fault of a policy. */
export function policyFaults(policy: string): string[] {
  const parsed = new CspParser(policy).csp;
  const found = new CspEvaluator(parsed)
    .evaluate()
    .filter(({ severity }) => severity < GRAVEST_DOUBT)
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`);
  const words = new Set(policy.split(/[ ;]+/));
  const forbidden = FORBIDDEN.filter((word) => words.has(word)).map((word) => `has ${word}`);
  const without = REQUIRED.filter((part) => !policy.includes(part)).map((part) => `has no ${part}`);
  return [...forbidden, ...without, ...found.map((line) => line.replaceAll(/\s+/g, ' '))];
}
