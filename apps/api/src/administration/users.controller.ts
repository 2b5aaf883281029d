import { UsersRepository, type DistrictScope } from '@app/persistence';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ActingUser } from '../http/acting-user.decorator';
import { ApiRefusals } from '../http/api-refusals.decorator';
import { ApiPage, type PageView } from '../http/page-view';
import { GrantedScope, Requires } from '../identity/access/access.decorators';
import { auditNoteOf } from '../identity/access/request';
import { CreateUserUseCase } from './create-user.usecase';
import { ManageUserUseCase } from './manage-user.usecase';
import { CreateUserBody, GrantBody, UsersQuery } from './users.bodies';
import { UserView, UserWithPasswordView, viewUser } from './users.views';

@ApiTags('administration')
@Controller('users')
export class UsersController {
  constructor(
    private readonly users: UsersRepository,
    private readonly createUser: CreateUserUseCase,
    private readonly manage: ManageUserUseCase,
  ) {}

  @Get()
  @Requires('users.read')
  @ApiOperation({ summary: '用户列表', description: 'The users of the districts the caller looks after, by name.' })
  @ApiPage(UserView)
  @ApiRefusals(400, 401, 403)
  async list(
    @GrantedScope() scope: DistrictScope,
    @Query() { q, role, state, page, perPage, sort = 'name', order }: UsersQuery,
  ): Promise<PageView<UserView>> {
    const { users, total } = await this.users.list(scope, {
      ...(q === undefined ? {} : { search: q }),
      ...(role === undefined ? {} : { role }),
      ...(state === undefined ? {} : { state }),
      sort: { by: sort, descending: order === 'desc' },
      page: page - 1,
      pageSize: perPage,
    });
    return { data: users.map(viewUser), total };
  }

  @Post()
  @Requires('users.manage')
  @ApiOperation({ summary: '新建用户', description: 'The answer holds the one-time password, this once.' })
  @ApiCreatedResponse({ type: UserWithPasswordView })
  @ApiRefusals(400, 401, 403, 409, 422)
  async create(
    @GrantedScope() scope: DistrictScope,
    @Body() body: CreateUserBody,
    @ActingUser() by: string,
    @Req() request: FastifyRequest,
  ): Promise<UserWithPasswordView> {
    auditNoteOf(request).districtCode = body.districtCode;
    const { user, oneTimePassword } = await this.createUser.execute(scope, { ...body, by });
    auditNoteOf(request).target = [{ kind: 'userId', id: user.userId }];
    return { ...viewUser(user), oneTimePassword };
  }

  @Get(':userId')
  @Requires('users.read')
  @ApiOperation({ summary: '查看用户' })
  @ApiOkResponse({ type: UserView })
  @ApiRefusals(401, 403, 404)
  async show(@GrantedScope() scope: DistrictScope, @Param('userId') userId: string): Promise<UserView> {
    return viewUser(await this.manage.find(scope, userId));
  }

  @Post(':userId/disable')
  @HttpCode(200)
  @Requires('users.manage')
  @ApiOperation({ summary: '停用用户', description: 'Ends all sessions at once.' })
  @ApiOkResponse({ type: UserView })
  @ApiRefusals(401, 403, 404, 409)
  async disable(@GrantedScope() scope: DistrictScope, @Param('userId') userId: string): Promise<UserView> {
    return viewUser(await this.manage.setState(scope, userId, 'disabled'));
  }

  @Post(':userId/enable')
  @HttpCode(200)
  @Requires('users.manage')
  @ApiOperation({ summary: '启用用户' })
  @ApiOkResponse({ type: UserView })
  @ApiRefusals(401, 403, 404)
  async enable(@GrantedScope() scope: DistrictScope, @Param('userId') userId: string): Promise<UserView> {
    return viewUser(await this.manage.setState(scope, userId, 'active'));
  }

  @Delete(':userId')
  @HttpCode(204)
  @Requires('users.manage')
  @ApiOperation({ summary: '删除用户', description: 'For good. The name is never given again; records keep it.' })
  @ApiNoContentResponse()
  @ApiRefusals(401, 403, 404, 409)
  async remove(@GrantedScope() scope: DistrictScope, @Param('userId') userId: string): Promise<void> {
    await this.manage.setState(scope, userId, 'removed');
  }

  @Post(':userId/password-reset')
  @HttpCode(200)
  @Requires('users.manage')
  @ApiOperation({ summary: '重置密码', description: 'The answer holds the one-time password, this once.' })
  @ApiOkResponse({ type: UserWithPasswordView })
  @ApiRefusals(401, 403, 404)
  async resetPassword(
    @GrantedScope() scope: DistrictScope,
    @Param('userId') userId: string,
  ): Promise<UserWithPasswordView> {
    const { user, oneTimePassword } = await this.manage.resetPassword(scope, userId);
    return { ...viewUser(user), oneTimePassword };
  }

  @Post(':userId/grants')
  @Requires('users.manage')
  @ApiOperation({ summary: '授权', description: 'One that the user holds already is not given twice.' })
  @ApiCreatedResponse({ type: UserView })
  @ApiRefusals(400, 401, 403, 404, 422)
  async addGrant(
    @GrantedScope() scope: DistrictScope,
    @Param('userId') userId: string,
    @Body() body: GrantBody,
    @ActingUser() by: string,
  ): Promise<UserView> {
    return viewUser(await this.manage.addGrant(scope, userId, body, by));
  }

  @Delete(':userId/grants/:grantId')
  @HttpCode(200)
  @Requires('users.manage')
  @ApiOperation({ summary: '取消授权' })
  @ApiOkResponse({ type: UserView })
  @ApiRefusals(401, 403, 404, 409)
  async removeGrant(
    @GrantedScope() scope: DistrictScope,
    @Param('userId') userId: string,
    @Param('grantId') grantId: string,
  ): Promise<UserView> {
    return viewUser(await this.manage.removeGrant(scope, userId, grantId));
  }
}
