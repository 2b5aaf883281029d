import type { BilingualView } from '../http/issue-view';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The files of swagger-ui that the page loads, with their media types. */
export const DOCUMENTATION_FILES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css',
  'swagger-ui-bundle.js': 'text/javascript',
  'favicon-32x32.png': 'image/png',
};

const BANNER =
  'margin:0;padding:12px 20px;background:#fff4d6;border-bottom:1px solid #e0b13c;color:#4a3500;font:14px/1.6 sans-serif';

/** The page; everything it loads comes from this service. */
export function documentationPage(base: string, notice: BilingualView | null): string {
  const banner = notice === null ? '' : `<p role="status" style="${BANNER}">${notice.zh}<br>${notice.en}</p>`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
  <meta charset="utf-8">
  <title>算盘 Suanpan · API</title>
  <link rel="icon" type="image/png" href="${base}/favicon-32x32.png">
  <link rel="stylesheet" href="${base}/swagger-ui.css">
</head>
<body>
  ${banner}
  <div id="api"></div>
  <script src="${base}/swagger-ui-bundle.js"></script>
  <script src="${base}/initialise.js"></script>
</body>
</html>
`;
}

/** The script that opens a document on the page; a file of its own, since the page may run no inline scripts. */
export const INITIALISER = (document: string): string =>
  `SwaggerUIBundle({ url: ${JSON.stringify(document)}, dom_id: '#api', deepLinking: true });\n`;

/** A file of swagger-ui; `name` is one of `DOCUMENTATION_FILES`. */
export function readDocumentationFile(name: string): Promise<Buffer> {
  return readFile(join(dirname(require.resolve('swagger-ui-dist/package.json')), name));
}
