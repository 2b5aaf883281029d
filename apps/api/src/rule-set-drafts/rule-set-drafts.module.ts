import { Module } from '@nestjs/common';
import { RuleSetsModule } from '../rule-sets/rule-sets.module';
import { CheckGate } from './check-gate';
import { CreateDraftUseCase } from './create-draft.usecase';
import { DraftStepsController } from './draft-steps.controller';
import { DraftsController } from './drafts.controller';
import { FindDraft } from './find-draft';
import { MoveDraftUseCase } from './move-draft.usecase';
import { OfferShipped } from './offer-shipped';
import { PublicationSweeper } from './publication-sweeper';
import { PublishDraftUseCase } from './publish-draft.usecase';
import { RecordExampleUseCase } from './record-example.usecase';
import { RuleSetDraftsController } from './rule-set-drafts.controller';
import { SaveDraftUseCase } from './save-draft.usecase';
import { SecondOpinions } from './second-opinions';
import { SweepPublicationsUseCase } from './sweep-publications.usecase';

@Module({
  imports: [RuleSetsModule],
  controllers: [DraftStepsController, DraftsController, RuleSetDraftsController],
  providers: [
    CheckGate,
    CreateDraftUseCase,
    FindDraft,
    MoveDraftUseCase,
    OfferShipped,
    PublicationSweeper,
    PublishDraftUseCase,
    RecordExampleUseCase,
    SaveDraftUseCase,
    SecondOpinions,
    SweepPublicationsUseCase,
  ],
  exports: [OfferShipped, SweepPublicationsUseCase],
})
export class RuleSetDraftsModule {}
