import { performance } from 'node:perf_hooks';

/**
 * The other end of a bench over HTTP, in a process of its own so that its work is not counted as the service's. Reads
 * `{ url, headers, bodies, follow, writers }` from standard input and posts the bodies, `writers` at once; where `follow`
 * names an address, the ids of the forms in each answer are posted there before the next body. Prints milliseconds.
 */
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { url, headers, bodies, follow, writers } = JSON.parse(Buffer.concat(chunks).toString());

async function post(address, body) {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${answer.status} ${text.slice(0, 500)}`);
  return text;
}

const left = bodies.values();
async function write() {
  for (const body of left) {
    const text = await post(url, body);
    if (!follow) continue;
    const formIds = JSON.parse(text).forms.map(({ formId }) => formId);
    await post(follow.url, JSON.stringify({ ...follow.body, formIds }));
  }
}

const start = performance.now();
await Promise.all(Array.from({ length: writers }, write));
console.log(performance.now() - start);
