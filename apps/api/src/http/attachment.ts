const LONGEST_NAME = 120;

/**
 * The header that makes a browser save an answer under a name, whatever script the name is in. What no file system
 * takes is left out of it.
 *
 * @example
 * attachment('绿化 1.csv') //=> `attachment; filename="file.csv"; filename*=UTF-8''%E7%BB%BF%E5%8C%96%201.csv`
 */
export function attachment(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  const extension = dot < 0 ? '' : fileName.slice(dot).replace(/[^.\w]/g, '');
  const stem = (dot < 0 ? fileName : fileName.slice(0, dot))
    .toWellFormed()
    .replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = [...stem].slice(0, LONGEST_NAME).join('') || 'file';
  const encoded = encodeURIComponent(short + extension).replace(/['()*]/g, (sign) => `%${hex(sign)}`);
  return `attachment; filename="file${extension}"; filename*=UTF-8''${encoded}`;
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase();
}
