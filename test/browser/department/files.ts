import type { SelfEvaluationForm } from '@app/form';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aForm, anIndicator } from '../../api/a-form';

const SAMPLE = join(__dirname, '../../../samples/110105-2022.txt');
const HEADING = '朝阳区项目支出绩效自评表';
const UNIT = '北京市朝阳区人民政府青槐街道办事处';

/** What a browser is given in place of a file on a disk. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const file = (name: string, text: string, mimeType = 'text/plain'): GivenFile => {
  return { name, mimeType, buffer: Buffer.from(text) };
};

/** One form of the samples as text, under a project name of its own. */
export function sampleForm(project: string, named: string): GivenFile {
  const parts = readFileSync(SAMPLE, 'utf8').split(HEADING);
  const text = parts.find((part) => part.includes(project));
  if (text === undefined) throw new Error(`${project} is not among the samples.`);
  return file(`${named}.txt`, HEADING + text.replace(project, named));
}

/** A form of the demo department. */
export function ownForm(projectName: string, changes: Partial<SelfEvaluationForm> = {}): SelfEvaluationForm {
  const head = { districtCode: '110105', year: 2022, department: UNIT, implementingUnit: UNIT };
  return aForm(projectName, { ...head, ...changes });
}

export function jsonFile(name: string, form: SelfEvaluationForm): GivenFile {
  return file(name, JSON.stringify(form), 'application/json');
}

/** A form with as many rows as nobody should have to look at. */
export function longForm(projectName: string, rows: number): SelfEvaluationForm {
  const indicators = Array.from({ length: rows }, (_, row) =>
    anIndicator(row, { name: `第${row + 1}项工作`, weight: '0.45', score: '0.45' }),
  );
  return ownForm(projectName, { indicators });
}

/** Files of all sorts: most can be taken in, every tenth cannot. */
export function mixedFiles(count: number): readonly GivenFile[] {
  return Array.from({ length: count }, (_, index) => {
    if (index % 10 === 3) return file(`${index}-坏文件.json`, '{ "forms": [');
    if (index % 10 === 7) return file(`${index}-通知.txt`, '关于报送自评表的通知');
    return jsonFile(`${index}.json`, ownForm(`批量项目${index}`));
  });
}

export const WORD_DOCUMENT = file('自评表.docx', 'PK\u0003\u0004 word/document.xml', 'application/octet-stream');
