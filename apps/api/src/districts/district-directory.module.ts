import { Global, Module } from '@nestjs/common';
import { DistrictDirectory } from './district-directory';

/** Districts in memory, for every feature whose routes belong to one. */
@Global()
@Module({ providers: [DistrictDirectory], exports: [DistrictDirectory] })
export class DistrictDirectoryModule {}
