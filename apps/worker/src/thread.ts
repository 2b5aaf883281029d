/** What runs in the worker threads, by name: each function takes text and gives text. Nothing here knows a database. */
export { compareInThread } from '@app/comparison';
export { replayBatch, secondOpinionBatch } from '@app/replay';
export { simulateBatch } from '@app/simulation';
