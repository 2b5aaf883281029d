import type { Call } from './with-api';

/** A document as the body itself. */
export function asText(bytes: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Call {
  return { headers: { 'content-type': 'text/plain', ...headers }, body: Buffer.from(bytes) };
}

/** Forms as a JSON document. */
export function asJson(forms: unknown, headers: Readonly<Record<string, string>> = {}): Call {
  return { headers: { 'content-type': 'application/json', ...headers }, body: Buffer.from(JSON.stringify(forms)) };
}

/** A document as the file of a form, as browsers send it. */
export function asFile(bytes: string | Uint8Array, fileName: string, field = 'file'): Call {
  const boundary = 'x-boundary-x';
  const head =
    `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${fileName}"\r\n` +
    'Content-Type: text/plain\r\n\r\n';
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}
