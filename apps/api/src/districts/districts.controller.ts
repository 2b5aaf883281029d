import type { DistrictScope } from '@app/persistence';
import { Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { ApiPage, type PageView } from '../http/page-view';
import { DistrictScopeGuard, GrantedScope } from './district-scope.guard';
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
  @UseGuards(DistrictScopeGuard)
  @ApiOperation({ summary: '查看行政区划', description: 'What stands above it, its rule sets, how many forms it has.' })
  @ApiOkResponse({ type: DistrictDetailView })
  @ApiRefusals(404)
  show(@GrantedScope() scope: DistrictScope, @Param('districtCode') code: string): Promise<DistrictDetailView> {
    return this.showDistrict.execute(scope, code);
  }
}
