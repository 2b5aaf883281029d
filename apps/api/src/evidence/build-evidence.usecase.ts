import { makeBundle, verifyBundle, writeBundle, type ChainEntryContent, type Checkpoint } from '@app/evidence';
import type { SelfEvaluationForm } from '@app/form';
import {
  claimOf,
  EvaluationsRepository,
  FormsRepository,
  toContent,
  type DistrictScope,
  type Evaluation,
  type Storage,
} from '@app/persistence';
import type { ScoreOptions, ScoreSheet } from '@app/scoring';
import { Inject, Injectable } from '@nestjs/common';
import { CheckpointSigner } from '../chain/checkpoint-signer';
import { RequestError } from '../http/request-error';
import { RuleSetShelf } from '../rule-sets/rule-set-shelf';
import { STORAGE } from '../storage/storage.module';

/** Where an evaluation stands in the chain, up to a signature. */
interface Proof {
  readonly segment: readonly [ChainEntryContent, ...ChainEntryContent[]];
  readonly checkpoint: Checkpoint;
}

/** Puts the evidence for one stored score into one file, and gives out none that would not verify. */
@Injectable()
export class BuildEvidenceUseCase {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly evaluations: EvaluationsRepository,
    private readonly forms: FormsRepository,
    private readonly shelf: RuleSetShelf,
    private readonly signer: CheckpointSigner,
  ) {}

  /**
   * @returns the text of the file
   * @throws RequestError when the scope holds no such evaluation, it has not entered its chain, or something was altered
   */
  async execute(scope: DistrictScope, evaluationId: string): Promise<string> {
    const record = await this.evaluations.findRecord(scope, evaluationId);
    if (!record) throw new RequestError('EVALUATION_NOT_FOUND', { evaluationId });
    const revision = await this.forms.revisionRecord(scope, record.formId, record.formRevision);
    if (!revision) throw new RequestError('EVIDENCE_INCOMPLETE', { evaluationId });
    const { segment, checkpoint } = await this.proofOf(scope, record);
    const publicKey = await this.publicKeyOf(checkpoint);
    const file = writeBundle(
      makeBundle({
        evaluation: claimOf(record, JSON.parse(record.options) as ScoreOptions),
        form: JSON.parse(revision.content) as SelfEvaluationForm,
        ruleSet: await this.shelf.resolved(record.ruleSet),
        sheet: JSON.parse(record.sheet) as ScoreSheet,
        ...{ segment, checkpoint, publicKey },
      }),
    );
    const { findings } = verifyBundle(Buffer.from(file, 'utf8'), publicKey);
    if (findings.length > 0) throw new RequestError('EVIDENCE_UNSOUND', { evaluationId }, { issues: findings });
    return file;
  }

  private async proofOf(scope: DistrictScope, { districtCode, evaluationId }: Evaluation): Promise<Proof> {
    const { entries } = this.storage.chain;
    const entry = await entries.entryOf(scope, districtCode, evaluationId);
    const checkpoint = entry && (await this.signer.checkpointFrom(scope, districtCode, entry.seq));
    if (!entry || !checkpoint) throw new RequestError('EVIDENCE_NOT_CHAINED', { evaluationId });
    const following = await entries.segment(scope, districtCode, entry.seq + 1, checkpoint.seq);
    return { segment: [toContent(entry), ...following.map(toContent)], checkpoint };
  }

  private async publicKeyOf({ keyId }: Checkpoint) {
    const key = (await this.storage.chain.checkpoints.keys()).find((each) => each.keyId === keyId);
    return { keyId, pem: key?.pem ?? '' };
  }
}
