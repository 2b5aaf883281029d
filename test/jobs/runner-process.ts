/** A process that does nothing but jobs: to be killed. `node … runner-process.ts URI LEASE_MS` */
import { jobType, jobTypes, ThreadPool } from '@app/jobs';
import { connectionOptions, openStorage } from '@app/persistence';
import { createConnection } from 'mongoose';
import { join } from 'node:path';
import { TYPESCRIPT_ARGV } from '../support/typescript-argv';
import { countingJob } from './counting-job';
import { aRunner } from './job-world';

export const THREADS = {
  entry: join(__dirname, '../../apps/worker/src/thread.ts'),
  execArgv: TYPESCRIPT_ARGV,
  size: 1,
};

async function main([uri = '', leaseMs = '']: readonly string[]): Promise<void> {
  const connection = await createConnection(uri, connectionOptions('embedded')).asPromise();
  const storage = openStorage(connection);
  const types = [jobType(countingJob()), ...jobTypes(storage)];
  aRunner(storage, types, { leaseMs: Number(leaseMs), threads: new ThreadPool(THREADS) }).start();
  process.stdout.write('started\n');
}

if (require.main === module) void main(process.argv.slice(2));
