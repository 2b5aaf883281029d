import { ROLES, type Role } from '@app/persistence';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { BilingualView } from '../../http/issue-view';
import { Public } from '../access/access.decorators';
import { DemoState } from './demo-state';

export class DemoLoginView {
  @ApiProperty({ example: 'demo-editor' })
  readonly name!: string;

  @ApiProperty({ example: 'suanpan-demo' })
  readonly password!: string;

  @ApiProperty({ enum: ROLES })
  readonly role!: Role;
}

export class InstanceView {
  @ApiProperty({ description: 'Whether the data are invented and the accounts known to everybody.' })
  readonly demo!: boolean;

  @ApiProperty({ type: BilingualView, nullable: true, description: 'What every screen of a demo says.' })
  readonly notice!: BilingualView | null;

  @ApiProperty({ type: [DemoLoginView], description: 'The accounts of a demo, which everybody may know; else empty.' })
  readonly demoLogins!: readonly DemoLoginView[];
}

@ApiTags('instance')
@Controller('instance')
export class InstanceController {
  constructor(private readonly state: DemoState) {}

  @Get()
  @Public()
  @ApiOperation({
    summary: '本系统',
    description: 'Whether it is a demo. Every answer of a demo says `X-Suanpan-Demo: true`.',
  })
  @ApiOkResponse({ type: InstanceView })
  show(): InstanceView {
    const { isDemo, notice, logins } = this.state;
    return { demo: isDemo, notice, demoLogins: logins };
  }
}
