import { Injectable } from '@nestjs/common';
import { InjectConnection } from '@nestjs/mongoose';
import { Connection, ConnectionStates } from 'mongoose';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 2_000;

/** Asks the database whether it is there; an answer later than two seconds is none. */
@Injectable()
export class DatabaseProbe {
  constructor(@InjectConnection() private readonly connection: Connection) {}

  async answers(): Promise<boolean> {
    if (this.connection.readyState !== ConnectionStates.connected) return false;
    const patience = new AbortController();
    const answer = this.ping();
    const late = sleep(PATIENCE_MS, false, { signal: patience.signal }).catch(() => false);
    return Promise.race([answer, late]).finally(() => patience.abort());
  }

  private async ping(): Promise<boolean> {
    try {
      await this.connection.db?.command({ ping: 1 });
      return true;
    } catch {
      return false;
    }
  }
}
