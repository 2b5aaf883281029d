import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FormExport, WrittenFile } from './form-export';
import { printTable, type PrintedCell, type PrintedRow, type PrintedTable } from './printed-table';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FONT = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '宋体' };
/** A4, in twentieths of a point; the library turns it for landscape. */
const PAGE = { width: 11_906, height: 16_838, margin: 720 } as const;
const SIZE = { title: 32, text: 18, cell: 16 } as const;
const SHADES: Readonly<Record<PrintedCell['look'], string | null>> = {
  label: 'F2F2F2',
  computed: 'EAF2FB',
  value: null,
  remark: null,
};

/** Writes a form as a document of the official layout, on A4 in landscape. */
export async function writeDocx(given: FormExport): Promise<WrittenFile> {
  const table = printTable(given);
  const document = new Document({
    title: given.form.projectName,
    creator: '算盘 Suanpan',
    styles: { default: { document: { run: { font: FONT, size: SIZE.text } } } },
    sections: [{ properties: { page: pageProperties() }, children: contentOf(table) }],
  });
  return { bytes: await Packer.toBuffer(document), mediaType: MEDIA_TYPE };
}

function pageProperties() {
  const { width, height, margin } = PAGE;
  return {
    size: { width, height, orientation: PageOrientation.LANDSCAPE },
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  };
}

function contentOf(table: PrintedTable): (Paragraph | Table)[] {
  const centred = (text: string, size: number, bold = false) =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size, bold })] });
  return [
    centred(table.title, SIZE.title, true),
    centred(table.subtitle, SIZE.text),
    drawTable(table),
    ...table.notes.map((text) => new Paragraph({ children: [new TextRun({ text, size: SIZE.cell })] })),
  ];
}

function drawTable({ rows, widths }: PrintedTable): Table {
  const scale = (PAGE.height - 2 * PAGE.margin) / widths.reduce((sum, width) => sum + width, 0);
  const columnWidths = widths.map((width) => Math.floor(width * scale));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: rows.map((row) => drawRow(row, columnWidths)),
  });
}

function drawRow({ cells, isHeading }: PrintedRow, columnWidths: readonly number[]): TableRow {
  return new TableRow({ cantSplit: true, children: cells.map((cell) => drawCell(cell, isHeading, columnWidths)) });
}

function drawCell(cell: PrintedCell, isHeading: boolean, columnWidths: readonly number[]): TableCell {
  const { column, columnSpan, rowSpan, text, look, isNumber } = cell;
  const width = columnWidths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
  const fill = SHADES[look];
  const isLeft = look === 'remark' || (look === 'value' && !isNumber);
  return new TableCell({
    columnSpan,
    rowSpan,
    verticalAlign: VerticalAlignTable.CENTER,
    width: { size: width, type: WidthType.DXA },
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          alignment: isLeft ? AlignmentType.LEFT : AlignmentType.CENTER,
          children: [new TextRun({ text: line, size: SIZE.cell, bold: isHeading })],
        }),
    ),
  });
}
