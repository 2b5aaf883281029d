import { districtCode, list, record, text, type Schema } from './schema-parts';

/** The JSON Schema of `districts.json`. */
export const districtsSchema: Schema = record(
  {
    districts: list(
      record({
        code: districtCode,
        name: record({ zh: text(60), en: text(100) }),
        parentCode: { ...districtCode, type: ['string', 'null'] },
        alternateNames: list(text(60), 20),
      }),
      10_000,
    ),
  },
  { $schema: text(200) },
);
