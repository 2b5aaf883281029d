import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, suanpan } from '../cli/memory-io';

const BUNDLE = 'docs/proof/sample-bundle.json';
const KEY = 'docs/proof/sample-key.pem';

describe('the sample bundle of the docs', () => {
  it('verifies, and says what the docs say', async () => {
    const { code, out } = await suanpan(['verify', BUNDLE, '--key', KEY]);
    expect(code).toBe(0);
    const quoted = /```text\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/proof.md'), 'utf8'))?.[1];
    expect(out).toBe(quoted);
  });

  it('holds neither a person nor a private key', () => {
    const text = readFileSync(join(ROOT, BUNDLE), 'utf8');
    const { form } = JSON.parse(text) as { form: { leader: unknown; phone: unknown } };
    expect([form.leader, form.phone]).toEqual([null, null]);
    expect(text).not.toContain('PRIVATE');
  });
});
