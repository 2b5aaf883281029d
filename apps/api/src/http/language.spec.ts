import { languageOf } from './language.decorator';

describe('languageOf', () => {
  it.each([
    ['takes Chinese where nothing is asked', undefined, undefined, 'zh'],
    ['takes the query before the header', 'en', 'zh-CN', 'en'],
    ['takes the first language of the header', undefined, 'en-GB,zh;q=0.9', 'en'],
    ['heeds the weights of the header', undefined, 'en;q=0.3, zh-CN;q=0.8', 'zh'],
    ['passes over languages it does not have', undefined, 'fr, de;q=0.9, en;q=0.1', 'en'],
    ['passes over a language that is refused', undefined, 'en;q=0', 'zh'],
    ['takes Chinese for a header that makes no sense', undefined, ';;q=x,,', 'zh'],
    ['takes Chinese for a query that makes no sense', 'fr', 'fr', 'zh'],
  ])('%s', (_, asked, header, expected) => {
    expect(languageOf(asked, header)).toBe(expected);
  });
});
