import { dayOf, endOfDay, stateOf, versionAt, type PublishedVersion } from './version-at';

const at = (text: string) => new Date(text);
const published = (version: number, publishedAt: string, withdrawnAt: string | null = null): PublishedVersion => ({
  version,
  publishedAt: at(publishedAt),
  withdrawnAt: withdrawnAt === null ? null : at(withdrawnAt),
});

/** Published on 1 March; superseded on 1 June; that one withdrawn on 1 August; the next published on 1 October. */
const HISTORY = [
  published(2, '2021-06-01T02:00:00Z', '2021-08-01T02:00:00Z'),
  published(1, '2021-03-01T02:00:00Z'),
  published(3, '2021-10-01T02:00:00Z'),
];

describe('versionAt', () => {
  it.each<[string, string, string]>([
    ['knows none before the first publication', '2021-03-01T01:59:59.999Z', 'not-yet 1'],
    ['knows the first from the moment of its publication', '2021-03-01T02:00:00Z', 'applies 1'],
    ['keeps the first until the second is published', '2021-06-01T01:59:59.999Z', 'applies 1'],
    ['takes the second from then on', '2021-06-01T02:00:00Z', 'applies 2'],
    ['keeps the second until it is withdrawn', '2021-08-01T01:59:59.999Z', 'applies 2'],
    ['knows none after the withdrawal: the first does not come back', '2021-08-01T02:00:00Z', 'withdrawn 2'],
    ['knows none until the next publication', '2021-10-01T01:59:59.999Z', 'withdrawn 2'],
    ['takes the third from then on', '2021-10-01T02:00:00Z', 'applies 3'],
  ])('%s', (_, moment, expected) => {
    const found = versionAt(HISTORY, at(moment));
    const version = found.kind === 'not-yet' ? found.first?.version : found.published.version;
    expect(`${found.kind} ${version}`).toBe(expected);
  });

  it('lets a superseded version be withdrawn without a consequence for the one in force', () => {
    const versions = [
      published(1, '2021-03-01T00:00:00Z', '2021-07-01T00:00:00Z'),
      published(2, '2021-06-01T00:00:00Z'),
    ];
    expect(versionAt(versions, at('2021-08-01T00:00:00Z'))).toMatchObject({
      kind: 'applies',
      published: { version: 2 },
    });
    expect(versionAt(versions, at('2021-05-01T00:00:00Z'))).toMatchObject({
      kind: 'applies',
      published: { version: 1 },
    });
  });

  it('knows nothing of a scope without versions', () => {
    expect(versionAt([], at('2021-01-01T00:00:00Z'))).toEqual({ kind: 'not-yet', first: null });
  });
});

describe('stateOf', () => {
  it.each<[number, string]>([
    [1, 'superseded'],
    [2, 'withdrawn'],
    [3, 'in-force'],
  ])('tells what became of version %d', (version, expected) => {
    const [one] = HISTORY.filter((each) => each.version === version);
    expect(one && stateOf(one, HISTORY)).toBe(expected);
  });
});

describe('a day', () => {
  it.each([
    ['2021-03-31', '2021-03-31T15:59:59.999Z'],
    ['2020-02-29', '2020-02-29T15:59:59.999Z'],
  ])('%s ends when it ends in China', (day, expected) => {
    expect(endOfDay(day).toISOString()).toBe(expected);
    expect(dayOf(endOfDay(day))).toBe(day);
    expect(dayOf(new Date(endOfDay(day).getTime() + 1))).not.toBe(day);
  });
});
