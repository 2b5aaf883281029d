import { finding, isOwn, type Lint } from './lint-context';

/** A deadline that lies before the year it is for, as one taken over from a base of an earlier year does. */
export const lintFiling: Lint = (context) => {
  const { filing, year } = context.resolved;
  if (!filing || filing.deadline >= `${year}-07-01`) return [];
  const code = isOwn('filing', context) ? 'FILING_TOO_EARLY' : 'FILING_INHERITED';
  return [finding('warning', code, 'filing.deadline', { deadline: filing.deadline, year })];
};
