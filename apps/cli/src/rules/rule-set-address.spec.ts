import { parseAddress } from './rule-set-address';

const scope = { districtCode: '510403', year: 2020, kind: 'project' };

describe('parseAddress', () => {
  it.each([
    ['a version', '510403/2020/v1', { scope, version: 1 }],
    ['kind and version', '510403/2020/special-fund.v12', { scope: { ...scope, kind: 'special-fund' }, version: 12 }],
    ['the path of a shipped file', '510403/2020/project.v1.json', { scope, version: 1 }],
    ['the latest version', '510403/2020', { scope }],
    ['the latest version of a kind', '510403/2020/re-check', { scope: { ...scope, kind: 're-check' } }],
  ])('reads %s', (_name, text, address) => {
    expect(parseAddress(text)).toEqual(address);
  });

  it('takes the kind from the caller where none is named', () => {
    expect(parseAddress('510403/2020/v1', 'department')?.scope.kind).toBe('department');
  });

  it.each(['', '510403', '51040/2020/v1', '510403/2020/v', '510403/2020/projekt.v1', '510403/2020/v1/x'])(
    'refuses “%s”',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );
});
