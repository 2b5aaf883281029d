export { claimOf } from './chained-records';
export type { ChainEntry, ChainHead } from './chain-entry.entity';
export { toContent } from './chain-entry.entity';
export { type ChainStorage } from './chain-storage';
export { ChainRepository } from './chain.repository';
export { ChainSweeper, type SweepOptions } from './chain-sweeper';
export { ChainContentionError } from './district-queue';
export type { ChainVerdict } from './verify-chain';
