import type { ApplicableView } from '../../api/types/replays';
import { readChoice, rulesOf, writeChoice, type RulesChoice } from './choice';

const FORM = { districtCode: '110105', year: 2022 };
const KNOWN: RulesChoice = { isOwn: false, year: 2022, day: '2023-03-31', version: null };
const second = { applicable: { version: 2 }, publishedAt: '', reason: null } as unknown as ApplicableView;
const none = { applicable: null, publishedAt: null, reason: null } as ApplicableView;

describe('a place on the two axes', () => {
  it.each([
    ['', { isOwn: true, year: 2022, day: '2024-01-01', version: null }],
    ['rules=known&policy=2021&on=2023-03-31', { isOwn: false, year: 2021, day: '2023-03-31', version: null }],
    ['rules=known&policy=2021&on=2023-03-31&version=2', { isOwn: false, year: 2021, day: '2023-03-31', version: 2 }],
    ['rules=known&policy=x&on=yesterday&version=-1', { isOwn: false, year: 2022, day: '2024-01-01', version: null }],
  ])('is read from "%s"', (search, choice) => {
    expect(readChoice(new URLSearchParams(search), 2022, '2024-01-01')).toEqual(choice);
  });

  it('is written as it is read', () => {
    const choice = { ...KNOWN, version: 3 };
    expect(readChoice(new URLSearchParams(writeChoice(choice)), 1999, '1999-01-01')).toEqual(choice);
  });

  it.each([
    ['the own rules', { ...KNOWN, isOwn: true }, none, { kind: 'own' }],
    ['the own year by day', KNOWN, second, { kind: 'as-known-on', date: '2023-03-31' }],
    ['a pinned version', { ...KNOWN, version: 1 }, second, { kind: 'version', ruleSet: { ...FORM, version: 1 } }],
    [
      'another year by what applied',
      { ...KNOWN, year: 2021 },
      second,
      { kind: 'version', ruleSet: { ...FORM, year: 2021, version: 2 } },
    ],
    ['another year without rules', { ...KNOWN, year: 2021 }, none, null],
  ])('asks for %s', (_, choice, applicable, rules) => {
    expect(rulesOf(choice, FORM, applicable)).toEqual(rules);
  });
});
