import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { ErrorView } from './error-view';

const MEANING: Readonly<Record<number, string>> = {
  400: 'The request is not understood; `issues` name every field that is wrong.',
  404: 'The district, record, year or rule set is not there; the message says which are known.',
  409: 'It contradicts what is stored or being done already.',
  413: 'The document or body is too large; the message names the limit.',
  415: 'The media type is not one the route takes.',
  422: 'The data cannot be used; `issues` say what, where and what to do. Nothing was stored.',
  503: 'The database cannot be reached, or takes in nothing at present. Try again later.',
};

/** Documents with which statuses a route refuses, all in the one shape of errors. */
export function ApiRefusals(...statuses: readonly number[]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ...statuses.map((status) => ApiResponse({ status, type: ErrorView, description: MEANING[status] ?? '' })),
  );
}
