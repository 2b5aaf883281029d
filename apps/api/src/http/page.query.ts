import { WholeNumber } from './fields';

export const MOST_PER_PAGE = 200;
const MOST_PAGES = 1_000_000;

/** Which part of a list is wanted. */
export class PageQuery {
  @WholeNumber(1, MOST_PAGES, { isOptional: true, description: 'From 1.', example: 1 })
  readonly page: number = 1;

  @WholeNumber(1, MOST_PER_PAGE, { isOptional: true, description: 'How many a page holds.', example: 25 })
  readonly perPage: number = 25;
}
