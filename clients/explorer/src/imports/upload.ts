import { StatusError, UnreachableError } from '@weft/sdk';

/** Sends a file, telling how much of it has gone; answers its id. */
export function upload(
  file: File,
  progress: (portion: number) => void,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/uploads?name=${encodeURIComponent(safeName(file.name))}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total);
    request.onerror = () => reject(new UnreachableError('The connection broke'));
    request.onabort = () => reject(new DOMException('Cancelled', 'AbortError'));
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status < 300 && answer?.id) resolve(answer.id);
      else
        reject(
          new StatusError(
            request.status,
            answer?.rule ? `${answer.field}: ${answer.rule}` : request.statusText,
          ),
        );
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

interface UploadAnswer {
  id?: string;
  field?: string;
  rule?: string;
}

function parsed(text: string): UploadAnswer | null {
  try {
    return JSON.parse(text) as UploadAnswer;
  } catch {
    return null;
  }
}

/** A name that the server takes for a file: signs that it does not take become an underscore. */
export const safeName = (name: string) =>
  name
    .replace(/[^\p{L}\p{N}_ .()-]/gu, '_')
    .replace(/^[^\p{L}\p{N}_]+/u, '')
    .slice(-200) || 'file';

/** A key that the server takes for a landscape, out of any name. */
export const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
