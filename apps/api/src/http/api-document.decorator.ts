import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { WHOLE_DOCUMENTS } from './route-config';

/** Documents the three ways to hand in a document. */
export function ApiDocumentBody(): MethodDecorator {
  return applyDecorators(
    ApiConsumes(...WHOLE_DOCUMENTS),
    ApiBody({
      required: true,
      description:
        'The document: the field `file` of a form, or the body itself as text (tab-separated rows, or one cell a ' +
        'line; UTF-8, UTF-16 or GB18030) or as JSON (one canonical form, a list of them, or `{ "forms": […] }`).',
      schema: {
        type: 'object',
        required: ['file'],
        properties: { file: { type: 'string', format: 'binary' } },
      },
    }),
  );
}
