import type { DistrictScope } from '@app/persistence';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { ApiPage, type PageView } from '../http/page-view';
import { Requires, ScopeFor } from '../identity/access/access.decorators';
import { DistrictsQuery } from './districts.query';
import { DistrictDetailView, DistrictView } from './districts.views';
import { ListDistrictsUseCase } from './list-districts.usecase';
import { ShowDistrictUseCase } from './show-district.usecase';

@ApiTags('districts')
@Controller('districts')
export class DistrictsController {
  constructor(
    private readonly listDistricts: ListDistrictsUseCase,
    private readonly showDistrict: ShowDistrictUseCase,
  ) {}

  @Get()
  @Requires('districts.read')
  @ApiOperation({
    summary: '行政区划列表',
    description: 'The districts the service knows, in the order of their codes.',
  })
  @ApiPage(DistrictView)
  @ApiRefusals(400)
  list(@Query() query: DistrictsQuery): Promise<PageView<DistrictView>> {
    return this.listDistricts.execute(query);
  }

  @Get(':districtCode')
  @Requires('districts.read')
  @ApiOperation({ summary: '查看行政区划', description: 'What stands above it, its rule sets, how many forms it has.' })
  @ApiOkResponse({ type: DistrictDetailView })
  @ApiRefusals(404)
  show(
    @ScopeFor('forms.read') formScope: DistrictScope | null,
    @Param('districtCode') code: string,
  ): Promise<DistrictDetailView> {
    return this.showDistrict.execute(formScope, code);
  }
}
