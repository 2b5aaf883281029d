import type { Issue } from '@app/kernel';

/** An issue of the only document at hand: its name need not be repeated on every line. */
export function withoutFile(issue: Issue): Issue {
  const { file: _file, ...at } = issue.at;
  return { ...issue, at };
}

/** An issue shown below its form, which need not be named again either. */
export function withoutForm(issue: Issue): Issue {
  const { file: _file, form: _form, ...at } = issue.at;
  return { ...issue, at };
}
