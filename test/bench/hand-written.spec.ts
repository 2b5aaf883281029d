import { compile } from '@app/scoring';
import { generateForms } from './forms/generate-forms';
import { differencesOf } from './scorers/hand-written/agrees';
import { handWritten } from './scorers/hand-written/score';
import { nationalBase } from './shipped';

it('the hand-written scorer of the bench says what the rules of the national base say', async () => {
  const { ruleSet } = await nationalBase();
  const scorer = compile(ruleSet);
  const byHand = handWritten(ruleSet);
  for (const form of generateForms(300)) expect(differencesOf(byHand(form), scorer.score(form))).toEqual([]);
});
