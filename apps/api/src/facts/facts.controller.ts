import { catalogue } from '@app/kernel';
import { factDictionary } from '@app/rule-set';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage, type PageView } from '../http/page-view';
import { Public, SignedIn } from '../identity/access/access.decorators';
import { FactView, MessageView } from './facts.views';

/** What rules and messages are made of; both are part of the program and complete in one answer. */
@ApiTags('facts')
@Controller()
export class FactsController {
  @Get('facts')
  @SignedIn()
  @ApiOperation({ summary: '事实字典', description: 'Every fact a condition or formula of a rule set may name.' })
  @ApiPage(FactView)
  listFacts(): PageView<FactView> {
    const data = [...factDictionary.values()];
    return { data, total: data.length };
  }

  @Get('messages')
  @Public()
  @ApiOperation({ summary: '消息目录', description: 'Every code with its sentence in Chinese and English.' })
  @ApiPage(MessageView)
  listMessages(): PageView<MessageView> {
    const data = Object.entries(catalogue).map(([code, message]) => ({ code, ...message }));
    return { data, total: data.length };
  }
}
