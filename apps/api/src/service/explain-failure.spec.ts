import { DatabaseUriError } from '@app/persistence';
import { explainFailure } from './explain-failure';

function failure(message: string, fields: object): Error {
  return Object.assign(new Error(message), fields);
}

describe('explainFailure', () => {
  it.each([
    ['a broken promise', new DatabaseUriError(), ['MONGODB_URI', 'mongodb://']],
    ['a port in use', failure('listen', { syscall: 'listen', code: 'EADDRINUSE', port: 3000 }), ['3000', 'PORT']],
    [
      'a port that is not allowed',
      failure('listen', { syscall: 'listen', code: 'EACCES', port: 80 }),
      ['80', 'EACCES'],
    ],
    [
      'a database that is not there',
      failure('no route', { name: 'MongooseServerSelectionError' }),
      ['MONGODB_URI', 'no route'],
    ],
  ])('tells in both languages what to do about %s', (_name, error, parts) => {
    const explained = explainFailure(error);
    for (const part of parts) expect(explained).toContain(part);
    expect(explained).toMatch(/\p{Script=Han}/u);
    expect(explained).not.toContain('    at ');
  });

  it('shows where an unforeseen error comes from', () => {
    expect(explainFailure(new RangeError('odd'))).toContain('explain-failure.spec');
    expect(explainFailure('odd')).toBe('odd');
  });
});
