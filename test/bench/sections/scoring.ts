import { readIndicator } from '@app/form';
import { compile } from '@app/scoring';
import { generateForms } from '../forms/generate-forms';
import { atLeast, atMost, fact, micros, perSecond, times, type Figure } from '../report';
import { differencesOf } from '../scorers/hand-written/agrees';
import { handWritten } from '../scorers/hand-written/score';
import { flatJsonRules, idiomaticJsonRules } from '../scorers/json-rules';
import { knownFacts, type KnownItem } from '../scorers/known-facts';
import { zenTables } from '../scorers/zen';
import { nationalBase, ruleCount, type NationalBase } from '../shipped';
import { timeTogether } from '../timing';

const FORMS = 64;
const MORE_ROUNDS = 25;
/** Forms for the slow engines. */
const FEW = 4;

/** Scoring a form of eight indicators with the national base, against a scorer by hand and against rule engines. */
export async function scoringFigures(): Promise<Figure[]> {
  const base = await nationalBase();
  return [...(await againstHandWritten(base)), ...(await againstEngines(base))];
}

async function againstHandWritten({ ruleSet }: NationalBase): Promise<Figure[]> {
  const forms = generateForms(FORMS);
  const scorer = compile(ruleSet);
  const byHand = handWritten(ruleSet);
  for (const form of generateForms(1_000)) {
    const differences = differencesOf(byHand(form), scorer.score(form));
    if (differences.length > 0) throw new Error(`${form.projectName}: ${differences.join('; ')}`);
  }
  const reading = { year: 2020, strictWords: ruleSet.reading.strictWords, scales: ruleSet.reading.scales };
  const run = (work: (form: (typeof forms)[number]) => unknown) => () => forms.forEach((form) => work(form));
  const spent = await timeTogether(
    [
      { name: 'sheet', operations: FORMS, run: run((form) => scorer.score(form, { formHash: '' })) },
      { name: 'hashed', operations: FORMS, run: run((form) => scorer.score(form)) },
      { name: 'hand', operations: FORMS, run: run(byHand) },
      {
        name: 'read',
        operations: FORMS,
        run: run((form) => form.indicators.map((row) => readIndicator(row, reading))),
      },
    ],
    MORE_ROUNDS,
  );
  const [sheet, hashed, hand, read] = ['sheet', 'hashed', 'hand', 'read'].map((name) => spent.get(name) ?? NaN) as [
    number,
    number,
    number,
    number,
  ];
  const rules = `${ruleCount(ruleSet)} rules, 8 indicators`;
  return [
    fact(`score a form with its ledger (${rules})`, `${perSecond(sheet)}, ${micros(sheet)} a form`),
    atMost('  against a hand-written scorer', sheet / hand, 4, `${micros(hand)} by hand; both read the targets`),
    fact('  of which reading the targets', `${micros(read)}`),
    fact(
      '  apart from reading',
      `${((sheet - read) / (hand - read)).toFixed(1)} × (${micros(sheet - read)} against ${micros(hand - read)})`,
    ),
    fact('  with the hash of the form', `${perSecond(hashed)}, ${micros(hashed)} a form`),
  ];
}

async function againstEngines({ ruleSet }: NationalBase): Promise<Figure[]> {
  const forms = generateForms(FEW);
  const scorer = compile(ruleSet);
  const items = forms.map(knownFacts(ruleSet));
  const zen = zenTables(ruleSet);
  const engines: Readonly<Record<string, Decide>> = {
    ours: (of) => Promise.resolve(of.map((item) => item.decide())),
    idiomatic: idiomaticJsonRules(ruleSet),
    flat: flatJsonRules(ruleSet),
    zen: zen.decide,
  };
  const candidates = Object.entries(engines).map(([name, decide]) => ({
    name,
    operations: FEW,
    run: async () => {
      for (const each of items) await decide(each);
    },
  }));
  const sheet = {
    name: 'sheet',
    operations: FEW,
    run: () => forms.map((form) => scorer.score(form, { formHash: '' })),
  };
  const spent = await timeTogether([sheet, ...candidates], 5);
  const took = (name: string) => spent.get(name) ?? NaN;
  const figures = [fact('decide methods and item checks only, facts ready made', `${micros(took('ours'))} a form`)];
  for (const [name, label, goal] of ENGINES) {
    const agreed = await agreement(engines[name] as Decide, items);
    const detail = `${micros(took(name))} a form, agrees on ${agreed}`;
    const what = name === 'zen' ? `${label} (${zen.rules} rules as tables)` : label;
    const ratios = [took(name) / took('sheet'), took(name) / took('ours')] as const;
    const whole = `  the whole sheet against ${what}`;
    figures.push(goal === null ? fact(whole, times(ratios[0])) : atLeast(whole, ratios[0], goal, detail));
    figures.push(fact(`  the same decisions against ${what}`, `${times(ratios[1])} (${detail})`));
  }
  return figures;
}

type Decide = (items: readonly KnownItem[]) => Promise<string[][]>;

const ENGINES: readonly (readonly [string, string, number | null])[] = [
  ['idiomatic', 'json-rules-engine, idiomatic', 1_000],
  ['flat', 'json-rules-engine, flat pathResolver', null],
  ['zen', 'zen-engine without trace', 30],
];

/** How often the engine's first method is the one that scoring chose; floats and missing facts make the difference. */
async function agreement(decide: Decide, forms: readonly KnownItem[][]): Promise<string> {
  let [same, all] = [0, 0];
  for (const items of forms) {
    const held = await decide(items);
    items.forEach((item, index) => {
      all += 1;
      if (item.method !== null && held[index]?.includes(item.method)) same += 1;
    });
  }
  return `${same}/${all} methods`;
}
