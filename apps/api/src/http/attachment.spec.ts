import { attachment } from './attachment';

describe('the header of an attachment', () => {
  it.each([
    ['Chinese', '绿化.csv', 'filename="file.csv"; filename*=UTF-8\'\'%E7%BB%BF%E5%8C%96.csv'],
    ['signs that folders and headers take amiss', '../a"b\r\nX: 1.csv', "filename*=UTF-8''..%20a%20b%20X%201.csv"],
    ['signs that the header itself uses', "it's (1)*.docx", "filename*=UTF-8''it%27s%20%281%29.docx"],
    ['nothing but signs', '///.json', "filename*=UTF-8''file.json"],
    ['half a character', '\uD83D.json', "filename*=UTF-8''%EF%BF%BD.json"],
    ['no extension', '表', 'filename="file"; filename*=UTF-8\'\'%E8%A1%A8'],
  ])('takes %s', (_name, fileName, expected) => {
    expect(attachment(fileName)).toContain(expected);
  });

  it('keeps long names short', () => {
    expect(attachment(`${'长'.repeat(5_000)}.csv`).length).toBeLessThan(1_200);
  });
});
