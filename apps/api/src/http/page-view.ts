import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';

/** One page of a list, and how many there are in all. */
export interface PageView<T> {
  readonly data: readonly T[];
  readonly total: number;
}

/** Documents that a route answers `{ data, total }`. */
export function ApiPage(model: Type): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(model),
    ApiOkResponse({
      description: 'One page, and how many there are in all.',
      schema: {
        type: 'object',
        required: ['data', 'total'],
        properties: {
          data: { type: 'array', items: { $ref: getSchemaPath(model) } },
          total: { type: 'integer', example: 42 },
        },
      },
    }),
  );
}
