import { formatRuleSet, type RuleSet } from '@app/rule-set';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Where the JSON Schema of rule sets is served. */
export const SCHEMA_PATH = 'rule-set-schema';

/** Hands out a rule set as a file; it names the JSON Schema of this very service, so that editors check against that. */
export function sendRuleSetFile(
  request: FastifyRequest,
  reply: FastifyReply,
  ruleSet: RuleSet,
  ending: string,
): string {
  const { districtCode, year, kind } = ruleSet;
  const name = `${districtCode}-${year}-${kind}.${ending}.json`;
  void reply.header('content-type', 'application/json; charset=utf-8');
  void reply.header('content-disposition', `attachment; filename="${name}"`);
  return formatRuleSet(ruleSet, `${request.protocol}://${request.host}/api/v1/${SCHEMA_PATH}`);
}
