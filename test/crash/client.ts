const GIVE_UP_MS = 15_000;

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

/** Calls a service that may be dead at any moment; null where no whole answer came back. */
export class Client {
  constructor(
    private readonly address: string,
    private readonly token: string,
  ) {}

  as(token: string): Client {
    return new Client(this.address, token);
  }

  async get<T>(path: string): Promise<Answer<T> | null> {
    return this.call<T>('GET', path);
  }

  async post<T>(path: string, body: unknown): Promise<Answer<T> | null> {
    return this.call<T>('POST', path, body);
  }

  /** What must succeed, because nobody kills anything meanwhile. */
  async must<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
    const answer = await this.call<T>(method, path, body);
    if (!answer || answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer.body;
  }

  private async call<T>(method: string, path: string, body?: unknown): Promise<Answer<T> | null> {
    try {
      const answer = await fetch(`${this.address}/api/v1/${path}`, {
        method,
        signal: AbortSignal.timeout(GIVE_UP_MS),
        headers: {
          ...(this.token === '' ? {} : { authorization: `Bearer ${this.token}` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, body: (text === '' ? null : JSON.parse(text)) as T };
    } catch {
      return null;
    }
  }
}
