import pino from 'pino';
import { loggingParams } from './logging.module';

/** What a logger set up like ours writes for an object. */
function logged(fields: object): string {
  const lines: string[] = [];
  const { pinoHttp } = loggingParams('info');
  const { level, redact } = pinoHttp as pino.LoggerOptions;
  const logger = pino({ level: level ?? 'info', redact: redact ?? [] }, { write: (line: string) => lines.push(line) });
  logger.info(fields, 'said');
  return lines.join('');
}

describe('the log', () => {
  it.each([
    ['the leader of a form', { form: { leader: '林某' } }, '林某'],
    ['a telephone number', { issue: { form: { phone: '13900000000' } } }, '13900000000'],
    ['who filled a form in', { form: { printed: { filledBy: '王某' } } }, '王某'],
    ['a password', { body: { password: 'geheim' } }, 'geheim'],
    ['an authorization header', { req: { headers: { authorization: 'Bearer geheim' } } }, 'geheim'],
    ['the address of the database', { config: { mongodbUri: 'mongodb://a:geheim@b' } }, 'geheim'],
  ])('never shows %s', (_name, fields, secret) => {
    expect(logged(fields)).toContain('said');
    expect(logged(fields)).not.toContain(secret);
  });

  it('shows the path of a request, not what is searched for', () => {
    const { pinoHttp } = loggingParams('info');
    const { serializers } = pinoHttp as { serializers: { req: (request: object) => unknown } };
    expect(serializers.req({ method: 'GET', url: '/api/v1/forms?q=林某' })).toEqual({
      method: 'GET',
      path: '/api/v1/forms',
    });
  });
});
