import type { ExportFormat, FormExport, WrittenFile } from './form-export';
import { writeDocx } from './write-docx';
import { writeXlsx } from './write-xlsx';

/**
 * Writes a form as a file: `xlsx` and `docx` in the official layout with declared and computed figures side by side
 * and what was found; `json` as `{ forms: [form], revision, score }`, which can be handed in again as it is.
 *
 * @example
 * (await writeForm(given, 'xlsx')).mediaType
 * //=> 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
 */
export async function writeForm(given: FormExport, format: ExportFormat): Promise<WrittenFile> {
  switch (format) {
    case 'json':
      return writeJson(given);
    case 'xlsx':
      return writeXlsx(given);
    case 'docx':
      return writeDocx(given);
  }
}

function writeJson({ form, revision, score }: FormExport): WrittenFile {
  const text = `${JSON.stringify({ forms: [form], revision, score: score?.sheet ?? null }, null, 2)}\n`;
  return { bytes: Buffer.from(text), mediaType: 'application/json; charset=utf-8' };
}
