import type { DistrictScope } from '@app/persistence';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { ApiPage, type PageView } from '../http/page-view';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { FormQuery, FormsQuery, RevisionPath } from './forms.query';
import { FormRevisionView, FormSummaryView, FormView } from './forms.views';
import { ListFormsUseCase } from './list-forms.usecase';
import { ListRevisionsUseCase } from './list-revisions.usecase';
import { ShowFormUseCase } from './show-form.usecase';

@ApiTags('forms')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/forms')
export class FormsController {
  constructor(
    private readonly listForms: ListFormsUseCase,
    private readonly showForm: ShowFormUseCase,
    private readonly listRevisions: ListRevisionsUseCase,
  ) {}

  @Get()
  @Requires('forms.read')
  @ApiOperation({ summary: '自评表列表', description: 'Current revisions with their newest score, without content.' })
  @ApiPage(FormSummaryView)
  @ApiRefusals(400, 404)
  list(@GrantedScope() scope: DistrictScope, @Query() query: FormsQuery): Promise<PageView<FormSummaryView>> {
    return this.listForms.execute(scope, query);
  }

  @Get(':formId')
  @Requires('forms.read')
  @ApiOperation({ summary: '查看自评表', description: 'The current revision, and the newest score in short.' })
  @ApiOkResponse({ type: FormView })
  @ApiRefusals(400, 404)
  show(
    @GrantedScope() scope: DistrictScope,
    @Param('formId') formId: string,
    @Query() { persons }: FormQuery,
  ): Promise<FormView> {
    return this.showForm.execute(scope, { formId, persons });
  }

  @Get(':formId/revisions')
  @Requires('forms.read')
  @ApiOperation({ summary: '自评表的各版本', description: 'The oldest first, without content.' })
  @ApiPage(FormRevisionView)
  @ApiRefusals(404)
  revisions(
    @GrantedScope() scope: DistrictScope,
    @Param('formId') formId: string,
  ): Promise<PageView<FormRevisionView>> {
    return this.listRevisions.execute(scope, formId);
  }

  @Get(':formId/revisions/:revision')
  @Requires('forms.read')
  @ApiOperation({ summary: '查看自评表的某一版本', description: 'As it was saved then.' })
  @ApiOkResponse({ type: FormView })
  @ApiRefusals(400, 404)
  revision(
    @GrantedScope() scope: DistrictScope,
    @Param() { formId, revision }: RevisionPath,
    @Query() { persons }: FormQuery,
  ): Promise<FormView> {
    return this.showForm.execute(scope, { formId, revision, persons });
  }
}
