import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@app/form-import';
import { generateForms } from '../forms/generate-forms';
import { printAsCells, printAsRows } from '../forms/print-forms';
import { atMost, micros, perSecond, type Figure } from '../report';
import { timeTogether } from '../timing';

const FORMS = 60;
const GOAL = 10;
const CORPUS = process.env['SUANPAN_CORPUS'] ?? join(__dirname, '../../../../shared/corpus');

interface Document {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reading text forms, against splitting the same text into lines and cells. */
export async function readingFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const document of documents()) figures.push(await figureOf(document));
  return figures;
}

async function figureOf({ name, bytes }: Document): Promise<Figure> {
  const read = () => readDocument(bytes, { districtCode: '100000', year: 2020 });
  const { forms } = read();
  if (forms.length === 0) throw new Error(`${name}: no form was read`);
  const spent = await timeTogether([
    { name: 'read', operations: forms.length, run: read },
    { name: 'split', operations: forms.length, run: () => splitIntoCells(bytes) },
  ]);
  const [reading, splitting] = [spent.get('read') ?? NaN, spent.get('split') ?? NaN];
  const detail = `${perSecond(reading)}, ${micros(reading)} a form; splitting ${micros(splitting)}`;
  return atMost(`read ${name}, ${forms.length} forms`, reading / splitting, GOAL, detail);
}

/** The plain operation: decode, split into lines, split lines into cells. */
function splitIntoCells(bytes: Uint8Array): number {
  let cells = 0;
  for (const line of new TextDecoder().decode(bytes).split('\n')) cells += line.split('\t').length;
  return cells;
}

function documents(): Document[] {
  const forms = generateForms(FORMS);
  const bytes = (text: string) => new TextEncoder().encode(text);
  return [
    { name: 'tab-separated rows', bytes: bytes(printAsRows(forms)) },
    { name: 'one cell a line', bytes: bytes(printAsCells(forms)) },
    ...corpus(),
  ];
}

function corpus(): Document[] {
  if (!existsSync(CORPUS)) return [];
  const names = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
  return names.map((name) => ({ name: `corpus ${name}`, bytes: readFileSync(join(CORPUS, name)) }));
}
