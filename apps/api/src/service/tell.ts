import { sentence, type Issue } from '@app/kernel';
import { Logger } from '@nestjs/common';

const logger = new Logger('Database');

/** An issue as whoever runs the service reads it: Chinese first, then English. */
export function bothLanguages({ code, values }: Pick<Issue, 'code' | 'values'>): string {
  return `${sentence(code, values, 'zh')}\n  ${sentence(code, values, 'en')}`;
}

/** What the database wants whoever runs the service to know. */
export function tellNotice({ code, severity, values }: Issue): void {
  const message = `${sentence(code, values, 'zh')} ${sentence(code, values, 'en')}`;
  if (severity === 'error') logger.error(message);
  else if (severity === 'warning') logger.warn(message);
  else logger.log(message);
}
