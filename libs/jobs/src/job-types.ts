import type { Storage } from '@app/persistence';
import type { JobType } from './job-handler';

/** Every type of job that the product knows, over one storage: what the API and the workers run. */
export function jobTypes(storage: Storage): readonly JobType[] {
  const types: ((storage: Storage) => JobType)[] = [];
  return types.map((type) => type(storage));
}
