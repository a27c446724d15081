import type { JSX } from 'preact';
import { plural } from '../../platform/i18n.ts';
import type { Problem } from '../../sources/problem.ts';
import { problemPlace, problemWords } from '../../sources/problem-words.ts';

/** The first problems say what is wrong with the rest. */
const SHOWN = 12;

/** Problems by place, in the order of the file. */
export function ProblemList({
  problems,
  count,
}: {
  problems: readonly Problem[];
  count: number;
}): JSX.Element | null {
  if (problems.length === 0) return null;
  const shown = problems.slice(0, SHOWN);
  const more = count - shown.length;
  return (
    <ul class="problems">
      {shown.map((problem) => (
        <li key={`${problem.line}-${problem.column}-${problem.code}-${problem.found}`}>
          <span>{problemPlace(problem)}</span>
          <span>{problemWords(problem)}</span>
        </li>
      ))}
      {more > 0 && (
        <li>
          <span />
          <span>{plural('ownMoreProblems', more)}</span>
        </li>
      )}
    </ul>
  );
}
