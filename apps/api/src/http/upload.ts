import type { FastifyRequest } from 'fastify';
import { basename } from 'node:path';
import { RequestError } from './request-error';

const FILE_FIELD = 'file';
const LONGEST_NAME = 200;

/** A document as it was handed in. */
export interface Upload {
  readonly bytes: Buffer;
  /** Blank where the client gave none. */
  readonly fileName: string;
}

/**
 * The document of a request: the file of a form (`multipart/form-data`), or the whole body.
 *
 * @throws RequestError when there is none, or more than one
 */
export async function readUpload(request: FastifyRequest, fileName = ''): Promise<Upload> {
  if (request.isMultipart()) return readFileField(request, fileName);
  if (!Buffer.isBuffer(request.body)) throw new RequestError('DOCUMENT_MISSING', { field: FILE_FIELD });
  return { bytes: request.body, fileName: plainName(fileName) };
}

async function readFileField(request: FastifyRequest, fileName: string): Promise<Upload> {
  const upload = await readParts(request, fileName).catch((error: unknown) => {
    // The parser has no error of its own for a form that breaks off; that of the framework tells what it means.
    if (error instanceof RequestError || (error instanceof Error && error.name === 'FastifyError')) throw error;
    throw new RequestError('BODY_UNREADABLE');
  });
  if (!upload) throw new RequestError('DOCUMENT_MISSING', { field: FILE_FIELD });
  return upload;
}

async function readParts(request: FastifyRequest, fileName: string): Promise<Upload | undefined> {
  let upload: Upload | undefined;
  for await (const part of request.parts({ limits: { fileSize: request.routeOptions.bodyLimit } })) {
    if (part.type !== 'file') continue;
    if (part.fieldname !== FILE_FIELD || upload) throw new RequestError('DOCUMENT_MISSING', { field: FILE_FIELD });
    upload = { bytes: await part.toBuffer(), fileName: plainName(fileName || part.filename) };
  }
  return upload;
}

/** Without folders and control characters; the name is shown again in issues and lists. */
function plainName(name: string): string {
  return basename(name.replaceAll('\\', '/'))
    .replace(/\p{Cc}/gu, '')
    .slice(0, LONGEST_NAME);
}
