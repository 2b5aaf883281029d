import { RequestError } from '../../http/request-error';
import { PASSWORD_COST, readConfig } from '../../config/config';
import { decodeHash, encodeHash, type HashCost } from './encoded-hash';
import { newOneTimePassword } from './one-time-password';
import { PasswordHasher } from './password-hasher';
import { foldPassword, readNewPassword } from './password-rules';
import { QueueFullError, WorkQueue } from './work-queue';

const CHEAP: HashCost = { logN: 4, r: 8, p: 1 };

function hasherAt(passwordCost: HashCost): PasswordHasher {
  return new PasswordHasher({ ...readConfig({}).config, passwordCost });
}

describe('a hashed password', () => {
  const hasher = hasherAt(CHEAP);

  it('is recognised, and no other is', async () => {
    const stored = await hasher.hash('correct horse');
    expect(await hasher.check('correct horse', stored)).toEqual({ isRight: true, isOutdated: false });
    expect((await hasher.check('correct horsf', stored)).isRight).toBe(false);
  });

  it('is another one each time', async () => {
    expect(await hasher.hash('same')).not.toBe(await hasher.hash('same'));
  });

  it('says what it cost, and that it cost less than today', async () => {
    const stored = await hasher.hash('old password');
    expect(stored).toMatch(/^\$scrypt\$ln=4,r=8,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    const today = hasherAt({ ...CHEAP, p: 2 });
    expect(await today.check('old password', stored)).toEqual({ isRight: true, isOutdated: true });
  });

  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['another kind of hash', '$2b$10$abcdefghijklmnopqrstuuAbcdefghijklmnopqrstuvwxyz01234'],
    ['a cost beyond reason', '$scrypt$ln=999,r=8,p=1$AAAA$AAAA'],
  ])('is not what %s stands for, however long one looks', async (_, stored) => {
    expect((await hasher.check('password', stored)).isRight).toBe(false);
  });

  it('costs what is recommended: 32 MB of memory, three times', async () => {
    expect(PASSWORD_COST).toEqual({ logN: 15, r: 8, p: 3 });
    const stored = await hasherAt(PASSWORD_COST).hash('the real cost');
    expect(decodeHash(stored)?.cost).toEqual(PASSWORD_COST);
  });

  it('is refused politely when too many are asked for at once', async () => {
    const stored = await hasher.hash('crowd');
    const results = await Promise.allSettled(Array.from({ length: 100 }, () => hasher.check('crowd', stored)));
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    expect(refused.length).toBe(100 - 2 - 64);
    for (const reason of refused) expect(reason).toMatchObject({ code: 'SIGN_IN_BUSY' });
    expect(refused[0]).toBeInstanceOf(RequestError);
    expect((await hasher.check('crowd', stored)).isRight).toBe(true);
  });

  it('survives being written and read', () => {
    const encoded = { cost: CHEAP, salt: Buffer.from('salt of sixteen!'), hash: Buffer.from('hash') };
    expect(decodeHash(encodeHash(encoded))).toEqual(encoded);
  });
});

describe('a password that somebody chooses', () => {
  it.each([
    ['8 characters', '1b3d5f7h'],
    ['128 characters', 'ab1d'.repeat(32)],
    ['128 characters beyond the basic plane', '𠮷𠮶𡈽𠂇'.repeat(32)],
    ['words', 'correct horse battery staple'],
    ['Chinese', '床前明月光疑是地上霜'],
  ])('is taken: %s', (_, text) => {
    expect(readNewPassword(text, 'li.ming')).toEqual({ password: text.normalize('NFKC') });
  });

  it.each([
    ['7 characters', '1b3d5f7', 'PASSWORD_LENGTH'],
    ['7 characters beyond the basic plane', '𠮷'.repeat(7), 'PASSWORD_LENGTH'],
    ['129 characters', `${'ab1d'.repeat(32)}x`, 'PASSWORD_LENGTH'],
    ['ten million characters', 'x'.repeat(10_000_000), 'PASSWORD_LENGTH'],
    ['a common one', '1qaz2wsx', 'PASSWORD_TOO_SIMPLE'],
    ['a common one in capitals', 'PASSW0RD', 'PASSWORD_TOO_SIMPLE'],
    ['few different characters', '121212121212', 'PASSWORD_TOO_SIMPLE'],
    ['the user name and a little more', 'Li.Ming2026', 'PASSWORD_TOO_SIMPLE'],
  ])('is refused: %s', (_, text, code) => {
    expect(readNewPassword(text, 'li.ming')).toMatchObject({ issue: { code } });
  });

  it('is the same from every keyboard', () => {
    expect(foldPassword('ｐａｓｓｗｏｒｄ１')).toBe('password1');
    expect(foldPassword('cafe\u0301 au lait')).toBe(foldPassword('caf\u00e9 au lait'));
  });
});

describe('a one-time password', () => {
  it('is long, another one each time, and a password that would be taken', () => {
    const made = new Set(Array.from({ length: 100 }, newOneTimePassword));
    expect(made.size).toBe(100);
    for (const password of made) {
      expect(password).toMatch(/^(?:[a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
      expect(readNewPassword(password, 'admin')).toEqual({ password });
    }
  });
});

describe('the queue of work', () => {
  it('runs so much at a time, lets so much wait, and refuses the rest at once', async () => {
    const queue = new WorkQueue(2, 3);
    let running = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    };
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => queue.run(work)));
    expect(most).toBe(2);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    for (const result of results.slice(5))
      expect(result).toMatchObject({ reason: expect.any(QueueFullError) as unknown });
  });

  it('goes on after work that failed', async () => {
    const queue = new WorkQueue(1, 1);
    await expect(queue.run(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await queue.run(() => Promise.resolve('done'))).toBe('done');
  });
});
