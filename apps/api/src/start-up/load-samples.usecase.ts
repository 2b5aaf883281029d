import type { Kind } from '@app/form';
import { FormsRepository } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DistrictDirectory } from '../districts/district-directory';
import { EvaluateFormsUseCase } from '../evaluations/evaluate-forms.usecase';
import { ImportDocumentUseCase } from '../imports/import-document.usecase';
import { NoRuleSetError } from '../rule-sets/rule-set-errors';

const LOADER = 'suanpan';

/** One document of the samples, as `manifest.json` lists it. */
interface Sample {
  readonly file: string;
  readonly districtCode: string;
  readonly year: number;
  readonly kind: Kind;
}

/** What was loaded; null where the database holds forms already. */
export interface LoadedSamples {
  readonly documents: number;
  readonly districts: number;
  readonly forms: number;
  readonly scored: number;
}

/** Fills an empty database with the sample forms, through the same use cases that serve requests. */
@Injectable()
export class LoadSamplesUseCase {
  constructor(
    private readonly forms: FormsRepository,
    private readonly directory: DistrictDirectory,
    private readonly importDocument: ImportDocumentUseCase,
    private readonly evaluateForms: EvaluateFormsUseCase,
  ) {}

  async execute(folder: string): Promise<LoadedSamples | null> {
    const { total } = await this.forms.list(await this.directory.everywhere(), { pageSize: 1 });
    if (total > 0) return null;
    const samples = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as readonly Sample[];
    let forms = 0;
    for (const sample of samples) forms += await this.import(folder, sample);
    let scored = 0;
    const scopes = new Map(samples.map((sample) => [`${sample.districtCode}/${sample.year}/${sample.kind}`, sample]));
    for (const sample of scopes.values()) scored += await this.evaluate(sample);
    const districts = new Set(samples.map(({ districtCode }) => districtCode)).size;
    return { documents: samples.length, districts, forms, scored };
  }

  private async import(folder: string, { file, districtCode, year, kind }: Sample): Promise<number> {
    const scope = await this.directory.scopeOf(districtCode);
    const upload = { bytes: await readFile(join(folder, file)), fileName: file };
    // The key lets two services that start at once on one empty database load the samples once.
    const idempotencyKey = `sample/${file}`;
    const request = { districtCode, year, kind, upload, idempotencyKey, by: LOADER };
    const { record } = await this.importDocument.execute(scope, { ...request, acceptPartial: true });
    return record.forms.length;
  }

  /** Forms without a rule set stay unscored; whoever asks for their score is told why. */
  private async evaluate({ districtCode, year, kind }: Sample): Promise<number> {
    const scope = await this.directory.scopeOf(districtCode);
    try {
      return (await this.evaluateForms.execute(scope, { districtCode, year, kind, by: LOADER })).scored;
    } catch (error) {
      if (error instanceof NoRuleSetError) return 0;
      throw error;
    }
  }
}
