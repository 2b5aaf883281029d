import type { Issue } from '@app/kernel';
import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { RequestError } from './request-error';

/** What `refuseAs` of `fields.ts` leaves with each rule. */
interface Refusal {
  readonly code: string;
  readonly values: Issue['values'];
}

/** Checks queries and bodies against their classes; whatever the class doesn't name is refused. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    validationError: { target: false },
    exceptionFactory: (errors) => {
      const issues = errors.flatMap((error) => issuesOf(error, ''));
      return new RequestError('REQUEST_INVALID', { count: issues.length }, { issues });
    },
  });
}

function issuesOf(error: ValidationError, above: string): Issue[] {
  const path = pathOf(above, error.property);
  const own = Object.keys(error.constraints ?? {}).map((rule): Issue => {
    const { code, values } = refusalOf(error, rule);
    return { code, severity: 'error', at: { path }, values: { field: path, ...values } };
  });
  return [...own, ...(error.children ?? []).flatMap((child) => issuesOf(child, path))];
}

function refusalOf(error: ValidationError, rule: string): Refusal {
  if (rule === 'whitelistValidation') return { code: 'FIELD_UNKNOWN', values: {} };
  if (error.value === undefined) return { code: 'FIELD_MISSING', values: {} };
  const contexts = error.contexts as Readonly<Record<string, Refusal | undefined>> | undefined;
  return contexts?.[rule] ?? { code: 'FIELD_OBJECT', values: {} };
}

function pathOf(above: string, property: string): string {
  if (above === '') return property;
  return /^\d+$/.test(property) ? `${above}[${property}]` : `${above}.${property}`;
}
