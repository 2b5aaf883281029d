import { FUND_ROWS, GRADES, KINDS, LEVEL1, LEVEL2 } from './canonical-form';

/** Characters of one text; the longest cells seen in published forms hold about a thousand. */
const LONGEST_TEXT = 20_000;
const MOST_ROWS = 500;
const MOST_KEPT_CELLS = 5_000;

type Schema = Readonly<Record<string, unknown>>;

const reference = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
const text = reference('text');
const textOrNull = reference('textOrNull');
const decimal = reference('decimal');

/** An object with exactly these members. */
function record(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', required: Object.keys(properties), properties, additionalProperties: false };
}

const fundRow = record({
  initialBudget: decimal,
  annualBudget: decimal,
  executed: decimal,
  weight: decimal,
  executionRate: decimal,
  score: decimal,
});

const indicator = record({
  row: reference('row'),
  level1: { enum: [...LEVEL1] },
  level2: { enum: [...LEVEL2] },
  level2Label: text,
  name: text,
  target: text,
  completed: text,
  weight: decimal,
  score: decimal,
  deviationReason: text,
  notApplicable: { type: 'boolean' },
});

const printed = record({
  title: textOrNull,
  year: textOrNull,
  filledBy: textOrNull,
  sectionHead: textOrNull,
  fillerPhone: textOrNull,
  date: textOrNull,
  note: textOrNull,
  cells: {
    type: 'object',
    propertyNames: { pattern: '^[A-Za-z][A-Za-z0-9.[\\]]{0,79}$' },
    maxProperties: MOST_KEPT_CELLS,
    additionalProperties: text,
  },
});

/**
 * JSON Schema (2020-12) of the canonical form. `scripts/compile-schemas.mjs` compiles it into `generated/`, so that
 * neither the server nor a browser under a strict CSP generates code when it runs.
 */
export const formSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: '项目支出绩效自评表',
  ...record({
    districtCode: reference('districtCode'),
    year: reference('year'),
    kind: { enum: [...KINDS] },
    projectName: text,
    department: text,
    implementingUnit: text,
    leader: textOrNull,
    phone: textOrNull,
    funds: record(Object.fromEntries(FUND_ROWS.map((name) => [name, reference('fundRow')]))),
    goals: record({ expected: text, actual: text }),
    indicators: { type: 'array', maxItems: MOST_ROWS, items: reference('indicator') },
    total: record({ weight: decimal, score: decimal }),
    grade: { enum: [...GRADES, null] },
    printed: reference('printed'),
  }),
  $defs: {
    districtCode: { type: 'string', pattern: '^[0-9]{6}$' },
    year: { type: 'integer', minimum: 1990, maximum: 2100 },
    row: { type: 'integer', minimum: 0, maximum: 9_999 },
    text: { type: 'string', maxLength: LONGEST_TEXT },
    textOrNull: { type: ['string', 'null'], maxLength: LONGEST_TEXT },
    decimal: {
      type: ['string', 'null'],
      maxLength: 40,
      pattern: '^(?:0|-?(?:[1-9][0-9]*|0(?=[.]))(?:[.][0-9]*[1-9])?)$',
    },
    fundRow,
    indicator,
    printed,
  },
};
