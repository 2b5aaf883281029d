import { ImportsRepository, type DistrictScope } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { RequestError } from '../http/request-error';
import { viewImport, type ImportView } from './imports.views';

@Injectable()
export class ShowImportUseCase {
  constructor(private readonly imports: ImportsRepository) {}

  /** @throws RequestError when the scope holds no such import */
  async execute(scope: DistrictScope, importId: string): Promise<ImportView> {
    const record = await this.imports.find(scope, importId);
    if (!record) throw new RequestError('IMPORT_NOT_FOUND', { importId });
    return viewImport(record);
  }
}
