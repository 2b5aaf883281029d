import type { Language } from '@app/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The language asked for by `?lang` or else by `Accept-Language`; Chinese where neither names one of ours. */
export const AskedLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language => {
  const request = context.switchToHttp().getRequest<FastifyRequest<{ Querystring: { lang?: string } }>>();
  return languageOf(request.query.lang, request.headers['accept-language']);
});

/** The first of our languages in order of preference; `q` weights are read, wildcards are not. */
export function languageOf(asked: string | undefined, header = ''): Language {
  if (asked === 'zh' || asked === 'en') return asked;
  const preferred = header
    .slice(0, 200)
    .split(',')
    .map((range, index) => ({ ...readRange(range), index }))
    .filter(({ language, weight }) => (language === 'zh' || language === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  return preferred[0]?.language === 'en' ? 'en' : 'zh';
}

function readRange(range: string): { language: string; weight: number } {
  const [tag = '', ...parameters] = range.split(';');
  const quality = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { language: (tag.trim().split('-', 1)[0] ?? '').toLowerCase(), weight: Number.isNaN(weight) ? 0 : weight };
}
