import type { ReactNode } from 'react';

/** One column of a list. */
export interface Column<T> {
  readonly key: string;
  readonly label: string;
  /** The field of the service that sorts by it; left out where the service cannot. */
  readonly sort?: string;
  readonly align?: 'right';
  /** Short enough to stay on one line, such as a time. */
  readonly isOneLine?: boolean;
  /** Left out on narrow screens, where the record's own screen has it. */
  readonly isSecondary?: boolean;
  readonly render: (record: T) => ReactNode;
  /** As the exported file has it; without it the column is not exported. */
  readonly text?: (record: T) => string | number | null;
}
