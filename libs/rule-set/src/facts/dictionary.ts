import { presenceFactOf, type FactDefinition } from './fact';
import { formFacts } from './form-facts';
import { itemFacts } from './item-facts';

const stated: readonly FactDefinition[] = [...itemFacts, ...formFacts];

/** The published dictionary: every fact a rule may name, with the presence fact of each optional one. */
export const factDictionary: ReadonlyMap<string, FactDefinition> = new Map(
  stated.flatMap((fact) => (fact.optional ? [fact, presenceOf(fact)] : [fact])).map((fact) => [fact.name, fact]),
);

function presenceOf(fact: FactDefinition): FactDefinition {
  return {
    name: presenceFactOf(fact.name),
    on: fact.on,
    type: 'boolean',
    stage: fact.stage,
    optional: false,
    label: { zh: `有无${fact.label.zh}`, en: `has ${fact.label.en}` },
    meaning: { zh: `“${fact.label.zh}”是否已知`, en: `whether the ${fact.label.en} is known` },
  };
}
