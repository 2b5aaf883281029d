import { engineCodes, scoreWith } from './builders';

describe('grades', () => {
  const edges: [string, string, string | null][] = [
    ['gives the lower edge to its grade', '90', '优'],
    ['gives what is just below an edge to the next grade', '89.99', '良'],
    ['rounds before it grades', '89.995', '优'],
    ['grades 80', '80', '良'],
    ['grades 79.99', '79.99', '中'],
    ['grades 60', '60', '中'],
    ['grades 59.99', '59.99', '差'],
    ['grades nothing', '0', '差'],
    ['grades full points', '100', '优'],
  ];
  it.each(edges)('%s: %s', (_name, rate, grade) => {
    const sheet = scoreWith({ rate, execution: { weight: '100' } });
    expect([sheet.grade, engineCodes(sheet)]).toEqual([grade, []]);
  });

  it.each(['80', '110', '99.99'])('withholds the grade where weights total %s', (weight) => {
    const sheet = scoreWith({ execution: { weight } });
    expect([sheet.total, sheet.grade, engineCodes(sheet)]).toEqual([weight, null, ['GRADE_WITHHELD']]);
  });

  it('withholds the grade where there are no weights at all', () => {
    const sheet = scoreWith({ execution: { weight: null } });
    expect([sheet.lowestTotal, sheet.highestTotal, sheet.grade]).toEqual(['0', '100', null]);
    expect(engineCodes(sheet)).toEqual(['GRADE_WITHHELD']);
  });

  const open: [string, string, string, string | null, string[]][] = [
    ['gives the grade that lowest and highest total share', '83', '5', '良', []],
    ['leaves the grade open across an edge', '88', '6', null, ['GRADE_OPEN']],
    ['leaves the grade open up to the very edge', '85', '5', null, ['GRADE_OPEN']],
  ];
  it.each(open)('%s', (_name, certain, undecided, grade, codes) => {
    const rest = String(100 - Number(certain) - Number(undecided));
    const rows = [
      { weight: undecided, score: null },
      { weight: rest, score: '0' },
    ];
    const sheet = scoreWith({ execution: { weight: certain }, rows });
    expect([sheet.grade, engineCodes(sheet)]).toEqual([grade, codes]);
  });
});
