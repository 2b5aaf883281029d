/** A process that does nothing but jobs that count: to be killed. `node … runner-process.ts URI LEASE_MS` */
import { jobType } from '@app/jobs';
import { connectionOptions, openStorage } from '@app/persistence';
import { createConnection } from 'mongoose';
import { countingJob } from './counting-job';
import { aRunner } from './job-world';

async function main([uri = '', leaseMs = '']: readonly string[]): Promise<void> {
  const connection = await createConnection(uri, connectionOptions('embedded')).asPromise();
  aRunner(openStorage(connection), [jobType(countingJob())], { leaseMs: Number(leaseMs) }).start();
  process.stdout.write('started\n');
}

void main(process.argv.slice(2));
