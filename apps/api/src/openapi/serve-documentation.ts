import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { DemoState } from '../identity/demo/demo-state';
import { documentationPage, DOCUMENTATION_FILES, INITIALISER, readDocumentationFile } from './documentation-page';

const PAGE = '/api/docs';
const DOCUMENT = '/api/docs-json';

/** Serves the OpenAPI document as JSON, and a page to read and try it. */
export function serveDocumentation(app: NestFastifyApplication): void {
  const demo = app.get(DemoState);
  let document: OpenAPIObject | undefined;
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get(DOCUMENT, () => (document ??= describeApi(app)));
  fastify.get(PAGE, (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(documentationPage(PAGE, demo.notice)),
  );
  fastify.get(`${PAGE}/initialise.js`, (_request, reply) => reply.type('text/javascript').send(INITIALISER(DOCUMENT)));
  for (const [name, type] of Object.entries(DOCUMENTATION_FILES)) {
    fastify.get(`${PAGE}/${name}`, async (_request, reply) => reply.type(type).send(await readDocumentationFile(name)));
  }
}

/** The OpenAPI document of all routes. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('算盘 Suanpan')
    .setDescription(
      '项目支出绩效自评：导入自评表，按区划、年度的规则集逐行计分并说明理由。\n\n' +
        'Forms of the performance self-evaluation of public project spending go in; explained scores come out. ' +
        'Numbers are exact decimal strings, money is in 万元, a rate of 1 is 100 %. Every refusal has one shape, ' +
        '`{ error: { code, message: { zh, en }, at, values, id?, issues? } }`.',
    )
    .setVersion('1')
    .addBearerAuth({ type: 'http', description: 'An access token of `POST /auth/sign-in`, or an API key `spk_…`.' })
    .addSecurityRequirements('bearer')
    .addTag('auth', '登录与会话')
    .addTag('instance', '本系统')
    .addTag('districts', '行政区划')
    .addTag('imports', '导入')
    .addTag('forms', '自评表')
    .addTag('evaluations', '计分')
    .addTag('replays', '重放与复核')
    .addTag('proof', '存证')
    .addTag('discrepancies', '差异报告')
    .addTag('previews', '试算')
    .addTag('rule-sets', '规则集')
    .addTag('simulations', '模拟')
    .addTag('jobs', '后台任务')
    .addTag('statistics', '统计与待办')
    .addTag('rule-set-drafts', '规则集草稿与发布')
    .addTag('facts', '事实与消息')
    .addTag('administration', '用户、授权、区划、单位、密钥')
    .addTag('audit', '审计')
    .addTag('health', '运行状态')
    .build();
  return SwaggerModule.createDocument(app, about);
}
