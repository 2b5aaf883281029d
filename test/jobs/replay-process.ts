/** A process that replays: to be killed. `node … replay-process.ts URI LEASE_MS` */
import { jobTypes, ThreadPool } from '@app/jobs';
import { connectionOptions, openStorage } from '@app/persistence';
import { createConnection } from 'mongoose';
import { join } from 'node:path';
import { TYPESCRIPT_ARGV } from '../support/typescript-argv';
import { aRunner } from './job-world';

async function main([uri = '', leaseMs = '']: readonly string[]): Promise<void> {
  const connection = await createConnection(uri, connectionOptions('embedded')).asPromise();
  const storage = openStorage(connection);
  const threads = new ThreadPool({
    entry: join(__dirname, '../../apps/worker/src/thread.ts'),
    execArgv: TYPESCRIPT_ARGV,
  });
  aRunner(storage, jobTypes(storage), { leaseMs: Number(leaseMs), threads }).start();
  process.stdout.write('started\n');
}

void main(process.argv.slice(2));
