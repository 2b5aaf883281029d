import type { Issue } from '@app/kernel';
import type { ConnectOptions } from 'mongoose';
import { DatabaseUriError } from './database-errors';
import { EmbeddedEngine, type EnginePhase } from '../embedded/embedded-engine';

const DEFAULT_NAME = 'suanpan';
const SCHEME = /^mongodb(?:\+srv)?:\/\//;

export interface ConnectDatabaseOptions {
  /** The address of a MongoDB server, as in `MONGODB_URI`; undefined or blank: the embedded engine. */
  readonly uri?: string | undefined;
  /** Where the embedded engine keeps its data; not used with a server. */
  readonly dataDir: string;
  /** Told what the operator should know: restarts of the engine, disk space. */
  readonly onNotice?: (notice: Issue) => void;
  /** Arguments for the node that runs the embedded engine; a run from the TypeScript sources needs a loader. */
  readonly execArgv?: readonly string[];
}

/** What a health check wants to know. */
export interface DatabaseState {
  readonly phase: EnginePhase;
  /** False while disk space is exhausted: nothing large may be taken in. Always true with a server. */
  readonly takesImports: boolean;
  /** Null with a server, which looks after its own disk. */
  readonly freeDiskBytes: number | null;
  readonly restarts: number;
}

/** The database of this process: where it is, how it is, and how to let go of it. */
export interface Database {
  readonly uri: string;
  readonly kind: 'embedded' | 'server';
  state(): DatabaseState;
  /** Close the connections first; the embedded engine stops here, a server is left alone. */
  close(): Promise<void>;
}

/**
 * Finds the database: the server that `uri` names or, without one, the embedded engine on `dataDir`. With a `uri`
 * the engine's package is never loaded.
 *
 * @throws DatabaseUriError when `uri` is no MongoDB address; the address itself is not repeated, it may hold a password
 * @throws EmbeddedEngineUnavailableError and the other errors of the embedded engine
 * @example
 * const database = await connectDatabase({ uri: process.env['MONGODB_URI'], dataDir: 'data/mongo' });
 * database.kind //=> 'embedded'
 */
export async function connectDatabase(options: ConnectDatabaseOptions): Promise<Database> {
  const uri = options.uri?.trim() ?? '';
  if (uri === '') return embedded(await EmbeddedEngine.start(options));
  if (!SCHEME.test(uri)) throw new DatabaseUriError();
  return { uri, kind: 'server', state: serverState, close: () => Promise.resolve() };
}

/**
 * The options every connection of this product needs. Writes are acknowledged once they are in the journal: without
 * it a crash loses the last tenth of a second. Indexes are built by `prepareStorage`, not by models as they load.
 */
export function connectionOptions(kind: Database['kind']): ConnectOptions {
  return {
    autoIndex: false,
    autoCreate: false,
    serverSelectionTimeoutMS: 30_000,
    journal: true,
    // The embedded engine works on eight commands at once.
    maxPoolSize: kind === 'embedded' ? 8 : 50,
  };
}

function embedded(engine: EmbeddedEngine): Database {
  return {
    uri: engine.uri(DEFAULT_NAME),
    kind: 'embedded',
    state: () => ({
      phase: engine.phase,
      takesImports: engine.phase === 'ready' && engine.disk.level !== 'exhausted',
      freeDiskBytes: engine.disk.free,
      restarts: engine.restarts,
    }),
    close: () => engine.close(),
  };
}

function serverState(): DatabaseState {
  return { phase: 'ready', takesImports: true, freeDiskBytes: null, restarts: 0 };
}
