import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { parseRuleSetText, ruleSetSchema } from '@app/rule-set';

const RULES = join(__dirname, '../../rules');
const PUBLISHED = join(RULES, 'rule-set.schema.json');

const shipped = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((name) => /\.v\d+\.json$/.test(name));

describe('rules/rule-set.schema.json', () => {
  it('is what the code defines (WRITE_SCHEMA=1 writes it anew)', () => {
    if (process.env['WRITE_SCHEMA'] === '1') writeFileSync(PUBLISHED, JSON.stringify(ruleSetSchema()));
    expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toEqual(ruleSetSchema());
  });

  const validate = new Ajv2020({ allowUnionTypes: true }).compile(ruleSetSchema());

  it.each(shipped)('holds for %s, and so does parseRuleSet', (name) => {
    const text = readFileSync(join(RULES, name), 'utf8');
    expect(parseRuleSetText(text).issues).toEqual([]);
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });
});
