import { createHash as nodeHash } from 'node:crypto';
import { createHash } from './node-crypto';

const TEXTS = [
  '',
  'abc',
  '项目支出绩效自评表',
  '🧮 𠮷',
  'x'.repeat(1_000),
  'é\u0000\n',
  JSON.stringify({ a: ['一', 1] }),
];

describe('the hash of the browser', () => {
  it.each(TEXTS)('is that of node for %j', (text) => {
    const expected = nodeHash('sha256').update(text, 'utf8').digest('hex');
    expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(expected);
  });

  it('is that of node for text in pieces', () => {
    const expected = nodeHash('sha256').update('算', 'utf8').update('盘', 'utf8').digest('hex');
    expect(createHash('sha256').update('算', 'utf8').update('盘', 'utf8').digest('hex')).toBe(expected);
  });

  it('is refused where it would be another', () => {
    expect(() => createHash('md5')).toThrow('md5');
  });
});
