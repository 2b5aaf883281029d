import type { ImportResult } from '@app/form-import';
import type { Issue } from '@app/kernel';
import {
  FormsRepository,
  ImportJournal,
  ImportsRepository,
  outcomeIssues,
  type Database,
  type DistrictScope,
  type ImportRecord,
  type JournalledForm,
} from '@app/persistence';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { RequestError } from '../http/request-error';
import type { Upload } from '../http/upload';
import { DATABASE } from '../storage/database';
import { DocumentRefusedError } from './document-refused.error';
import { batchForms, type PositionedForm } from './batch-forms';
import { countImport } from './import-counts';
import { readUploadForms, type DocumentScope } from './read-upload-forms';
import { StoreImport } from './store-import';

/** A document and what is to become of it. */
export interface ImportRequest extends DocumentScope {
  readonly upload: Upload;
  /** The client's own name for this import: sent twice, it is done once. */
  readonly idempotencyKey?: string | undefined;
  readonly ambiguous?: 'refuse' | 'new' | undefined;
  readonly by: string;
}

/** `isRepeat`: the idempotency key had been used, and this is what came of it then. */
export interface DoneImport {
  readonly record: ImportRecord;
  readonly isRepeat: boolean;
}

/**
 * Imports a document, all of it or nothing. Everything that could refuse it is asked first; then its forms are written
 * to a journal, and once that is whole they are stored, by this process or by whoever finds the journal after a crash.
 */
@Injectable()
export class ImportDocumentUseCase {
  private readonly logger = new Logger(ImportDocumentUseCase.name);

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly forms: FormsRepository,
    private readonly imports: ImportsRepository,
    private readonly journal: ImportJournal,
    private readonly storing: StoreImport,
  ) {}

  async execute(scope: DistrictScope, request: ImportRequest): Promise<DoneImport> {
    const { districtCode, idempotencyKey } = request;
    const documentHash = createHash('sha256').update(request.upload.bytes).digest('hex');
    const earlier =
      idempotencyKey === undefined ? null : await this.imports.findByRequestKey(scope, districtCode, idempotencyKey);
    if (earlier?.status === 'complete' || earlier?.status === 'storing')
      return this.repeat(scope, earlier, request, documentHash);
    if (!this.database.state().takesImports) throw new RequestError('INTAKE_STOPPED');
    const reading = readUploadForms(request.upload, request);
    const batches = batchForms(reading.forms.map(({ form }) => form));
    const asNewForms = await this.settleAmbiguities(scope, batches, reading, request);
    const { kind, record } = await this.imports.start(scope, {
      districtCode,
      documentHash,
      documentName: request.upload.fileName,
      year: request.year,
      kind: reading.forms[0]?.form.kind ?? 'project',
      requestKey: idempotencyKey ?? randomUUID(),
      startedAt: new Date(),
      startedBy: request.by,
    });
    if (kind !== 'started') return this.repeat(scope, record, request, documentHash);
    const written = toJournal(batches, asNewForms);
    return { record: await this.store(scope, record, reading, written), isRepeat: false };
  }

  /** Answers a key that was used before with what came of it then. */
  private async repeat(
    scope: DistrictScope,
    record: ImportRecord,
    request: ImportRequest,
    documentHash: string,
  ): Promise<DoneImport> {
    const { importId, year, status } = record;
    if (record.documentHash !== documentHash || year !== request.year) {
      throw new RequestError('IDEMPOTENCY_KEY_REUSED', { importId });
    }
    if (status === 'complete') return { record, isRepeat: true };
    if (status === 'running' || this.storing.isActive(importId)) throw new RequestError('IMPORT_RUNNING', { importId });
    return { record: await this.storing.run(scope, record), isRepeat: true };
  }

  /**
   * The positions of the forms that become forms of their own because the request says so.
   *
   * @throws DocumentRefusedError when a form could be meant for several stored ones and the request leaves it open
   */
  private async settleAmbiguities(
    scope: DistrictScope,
    batches: readonly (readonly PositionedForm[])[],
    { forms, issues }: ImportResult,
    { ambiguous = 'refuse', upload: { fileName } }: ImportRequest,
  ): Promise<ReadonlySet<number>> {
    const asNewForms = new Set<number>();
    const questions: Issue[] = [];
    for (const batch of batches) {
      for (const [position, outcome] of await this.forms.foreseeRefusals(scope, batch)) {
        const { form, index } = batch[position] ?? {};
        if (!form || index === undefined) continue;
        const at = { form: index, line: forms[index]?.line ?? 1, ...(fileName === '' ? {} : { file: fileName }) };
        if (outcome.kind === 'ambiguous' && ambiguous === 'new') asNewForms.add(index);
        else questions.push(...outcomeIssues({ form }, outcome, at));
      }
    }
    if (questions.length > 0) throw new DocumentRefusedError([...questions, ...issues]);
    return asNewForms;
  }

  private async store(
    scope: DistrictScope,
    record: ImportRecord,
    { forms, issues }: ImportResult,
    written: readonly JournalledForm[],
  ): Promise<ImportRecord> {
    const { importId } = record;
    // Something may be left of an attempt with the same key that a crash cut off.
    await this.journal.clear(scope, importId);
    await this.journal.write(scope, record, written);
    const found = { issues, counts: countImport(forms.length, [], issues) };
    if (!(await this.imports.commit(scope, importId, found))) throw new RequestError('IMPORT_RUNNING', { importId });
    try {
      return await this.storing.run(scope, { ...record, ...found, status: 'storing' });
    } catch (error) {
      this.logger.error({ err: error, importId }, 'An import was interrupted; it will be completed.');
      throw new RequestError('IMPORT_INTERRUPTED', { importId });
    }
  }
}

function toJournal(
  batches: readonly (readonly PositionedForm[])[],
  asNewForms: ReadonlySet<number>,
): readonly JournalledForm[] {
  return batches.flatMap((forms, batch) =>
    forms.map(({ form, index }) => ({ form, index, batch, asNewForm: asNewForms.has(index) })),
  );
}
