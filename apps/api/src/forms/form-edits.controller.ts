import type { Language } from '@app/kernel';
import type { DistrictScope } from '@app/persistence';
import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { LanguageQuery } from '../evaluations/evaluations.query';
import { ActingUser } from '../http/acting-user.decorator';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { AskedLanguage } from '../http/language.decorator';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { ReviseFormBody } from './revise-form.body';
import { ReviseFormUseCase } from './revise-form.usecase';
import { RevisedFormView } from './revise-form.views';

@ApiTags('forms')
@ApiParam({ name: 'districtCode', example: '110105' })
@Controller('districts/:districtCode/forms/:formId')
export class FormEditsController {
  constructor(private readonly reviseForm: ReviseFormUseCase) {}

  @Post('revisions')
  @Requires('forms.write')
  @HttpCode(200)
  @ApiOperation({
    summary: '保存修改后的自评表',
    description:
      'Saves an edit as the next revision and scores it at once under the rules in force. Refused with both sides when ' +
      'somebody else has saved since. District, year, kind and unit stay; the project may be renamed unless another ' +
      'form of the unit has that name.',
  })
  @ApiOkResponse({ type: RevisedFormView })
  @ApiRefusals(400, 404, 409, 422, 503)
  revise(
    @GrantedScope() scope: DistrictScope,
    @Param('formId') formId: string,
    @Body() { baseRevision, form }: ReviseFormBody,
    @Query() _language: LanguageQuery,
    @AskedLanguage() language: Language,
    @ActingUser() by: string,
  ): Promise<RevisedFormView> {
    return this.reviseForm.execute(scope, { formId, baseRevision, form, by, language });
  }
}
