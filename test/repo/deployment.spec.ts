import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { readConfig } from '../../apps/api/src/config/config';
import { readWorkerConfig } from '../../apps/worker/src/worker-config';
import { readStages, valuesOf, type Stage } from './dockerfile';
import { CONTENT_SECURITY } from '../../apps/api/src/http/content-security';
import { ROOT } from './imports';

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly target: string };
  readonly command?: readonly string[];
  readonly user?: string;
  readonly privileged?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly networks: Readonly<Record<string, unknown>>;
}

const ENTRY = 'dist/apps/api/apps/api/src/main.js';

function readText(name: string): Promise<string> {
  return readFile(join(ROOT, name), 'utf8');
}

/** Where the build writes a module of an application, which has to be there. */
async function entryOf(app: string, module?: string): Promise<string> {
  const nest = JSON.parse(await readText('nest-cli.json')) as {
    projects: Record<
      string,
      { entryFile: string; sourceRoot: string; compilerOptions: { tsConfigPath: string } } | undefined
    >;
  };
  const project = nest.projects[app];
  if (!project) throw new Error(`nest-cli.json knows no ${app}`);
  const { entryFile, sourceRoot, compilerOptions } = project;
  const { compilerOptions: own } = JSON.parse(await readText(compilerOptions.tsConfigPath)) as {
    compilerOptions: { outDir: string };
  };
  const file = module ?? entryFile;
  expect(existsSync(join(ROOT, sourceRoot, `${file}.ts`))).toBe(true);
  return join(join(`apps/${app}`, own.outDir), sourceRoot, `${file}.js`);
}

describe('docker-compose.yml', () => {
  let compose: Compose;
  let mongo: Service;
  let api: Service;
  let web: Service;
  beforeAll(async () => {
    compose = parse(await readText('docker-compose.yml')) as Compose;
    mongo = compose.services['mongo'] ?? {};
    api = compose.services['api'] ?? {};
    web = compose.services['web'] ?? {};
  });

  it('runs MongoDB as a replica set that initiates itself and is healthy once it has a primary', () => {
    expect(mongo.image).toMatch(/^mongo:[78]/);
    expect(mongo.command).toEqual(expect.arrayContaining(['--replSet', 'rs0']));
    const check = mongo.healthcheck?.test.join(' ') ?? '';
    expect(check).toContain('rs.initiate');
    expect(check).toContain("_id: 'rs0'");
    expect(check).toContain('isWritablePrimary');
  });

  it('keeps the data of MongoDB in volumes it declares', () => {
    const names = mongo.volumes?.map((volume) => volume.split(':')[0] ?? '') ?? [];
    expect(names.length).toBeGreaterThan(0);
    expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(names));
    expect(mongo.volumes).toContainEqual(expect.stringMatching(/:\/data\/db$/));
  });

  it('reaches the database from inside only', () => {
    expect(mongo.ports).toBeUndefined();
    expect(mongo.networks).toEqual(['database']);
    expect(compose.networks['database']).toMatchObject({ internal: true });
  });

  it('builds the API from the Dockerfile and starts it when the database is healthy', () => {
    expect(api.build).toEqual({ context: '.', target: 'api' });
    expect(existsSync(join(ROOT, 'Dockerfile'))).toBe(true);
    expect(api.depends_on).toEqual({ mongo: { condition: 'service_healthy' } });
    expect(api.environment?.['MONGODB_URI']).toBe('mongodb://mongo:27017/suanpan?replicaSet=rs0');
  });

  it('gives no service more rights than it needs', () => {
    for (const service of Object.values(compose.services)) {
      expect(service.privileged).toBeUndefined();
      expect(service.user).not.toBe('root');
    }
  });

  it('publishes nginx alone, and on this machine alone unless told otherwise', () => {
    expect(web.ports).toEqual(['${SUANPAN_PUBLISH:-127.0.0.1:3000}:8080']);
    const published = Object.entries(compose.services).filter(([, { ports }]) => ports !== undefined);
    expect(published.map(([name]) => name)).toEqual(['web']);
  });

  it('puts nginx with the console in front of the API, which takes the address of the client from it', () => {
    expect(web.build).toEqual({ context: '.', target: 'web' });
    expect(web.depends_on).toEqual({ api: { condition: 'service_healthy' } });
    expect(web.networks).toEqual(['front']);
    expect(api.networks).toContain('front');
    expect(api.environment?.['SUANPAN_BEHIND_PROXY']).toBe('on');
  });

  it('leaves the jobs of the API to a worker of the same image, which starts after it', async () => {
    const worker = compose.services['worker'] ?? {};
    expect(api.environment?.['SUANPAN_JOBS']).toBe('off');
    expect(worker.image).toBe(api.image);
    expect(worker.build).toEqual(api.build);
    expect(worker.depends_on).toEqual({ api: { condition: 'service_healthy' } });
    expect(worker.networks).toEqual(['database']);
    expect(worker.command).toEqual(['node', await entryOf('worker')]);
    expect(worker.environment?.['MONGODB_URI']).toBe(api.environment?.['MONGODB_URI']);
    const { issues, config } = readWorkerConfig({ ...worker.environment, SUANPAN_LOG_LEVEL: 'info' });
    expect([issues, config.mongodbUri]).toEqual([[], worker.environment?.['MONGODB_URI']]);
  });

  it('has the threads of the API where its default looks for them', async () => {
    const entry = await entryOf('worker', 'thread');
    expect(readConfig({}).config.threadEntry).toBe(`./${entry}`);
  });

  it('holds no secret', () => {
    for (const { environment = {} } of Object.values(compose.services)) {
      for (const [name, value] of Object.entries(environment)) {
        if (/SECRET|PASSWORD|TOKEN|KEY/.test(name)) expect(value).toMatch(/^\$\{/);
        expect(value).not.toMatch(/\/\/[^/@]*:[^/@]*@/);
      }
    }
  });

  it('sets only what the API reads, to values it accepts', () => {
    const environment = Object.fromEntries(
      Object.entries(api.environment ?? {}).map(([name, value]) => [name, value.replace(/^\$\{\w+:-(.*)\}$/, '$1')]),
    );
    const asked = new Set<string>();
    const watched = new Proxy(environment, {
      get: (target, name) => {
        asked.add(String(name));
        return target[String(name)];
      },
    });
    expect(readConfig(watched).issues).toEqual([]);
    expect(Object.keys(environment).filter((name) => !asked.has(name))).toEqual([]);
  });
});

describe('nginx.conf', () => {
  let text = '';
  beforeAll(async () => {
    text = await readText('apps/console/nginx.conf');
  });

  it('passes the API on to the service that the compose file names', async () => {
    const compose = parse(await readText('docker-compose.yml')) as Compose;
    const [, host = '', port = ''] = /proxy_pass http:\/\/(\w+):(\d+);/.exec(text) ?? [];
    expect(Object.keys(compose.services)).toContain(host);
    expect(port).toBe('3000');
    expect(text).toContain('proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;');
  });

  it('gives pages the content security policy that the API gives them', () => {
    const directives = Object.entries(CONTENT_SECURITY).map(
      ([name, values]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${values.join(' ')}`,
    );
    expect(text).toContain(`Content-Security-Policy "${directives.join(';')}"`);
  });

  it('takes documents as large as the API does', async () => {
    const controller = await readText('apps/api/src/imports/imports.controller.ts');
    const largest = /LARGEST_DOCUMENT_MB = (\d+)/.exec(controller)?.[1];
    expect(text).toContain(`client_max_body_size ${largest}m;`);
  });

  it('closes every brace it opens, and ends every line of a block', () => {
    const lines = text.split('\n').map((line) => line.trim());
    expect(text.split('{').length).toBe(text.split('}').length);
    expect(lines.filter((line) => line !== '' && !/^#|[{};]$/.test(line))).toEqual([]);
  });
});

describe('what is started by its path', () => {
  /** Every source that the build of an application writes out. */
  async function built(app: string): Promise<string> {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const argv = [tsc, '-p', join(ROOT, `apps/${app}/tsconfig.app.json`), '--listFilesOnly'];
    return (await promisify(execFile)(process.execPath, argv, { cwd: ROOT, maxBuffer: 1e8 })).stdout;
  }

  it('is in the build of every application that starts it', async () => {
    for (const app of ['api', 'worker']) {
      const files = await built(app);
      expect(files).toContain('/libs/jobs/src/threads/thread-main.ts');
      expect(files).toContain('/libs/persistence/src/embedded/launcher.ts');
    }
    expect(await built('worker')).toContain('/apps/worker/src/thread.ts');
  }, 120_000);
});

describe('Dockerfile', () => {
  let stages: Stage[] = [];
  let last: Stage | undefined;
  beforeAll(async () => {
    stages = readStages(await readText('Dockerfile'));
    last = stages.at(-1);
  });

  it('builds in stages of its own and takes over only what runs', () => {
    expect(stages.length).toBeGreaterThan(1);
    expect(valuesOf(last, 'RUN')).toEqual([]);
    const copied = valuesOf(last, 'COPY').filter((value) => value.startsWith('--from='));
    expect(copied.map((value) => value.split(' ')[1])).toEqual([
      '/app/node_modules',
      '/app/dist/apps/api',
      '/app/dist/apps/worker',
    ]);
  });

  it('never installs the embedded engine, whose licence does not allow it in an image of ours', () => {
    const installs = stages.flatMap((stage) => valuesOf(stage, 'RUN')).filter((value) => value.startsWith('npm'));
    expect(installs.length).toBeGreaterThan(0);
    for (const install of installs) expect(install).toMatch(/^npm ci (?:--omit=dev )?--omit=optional$/);
  });

  it('leaves development packages out of the image', () => {
    const from = valuesOf(last, 'COPY').find((value) => value.includes('node_modules'));
    const name = from?.replace(/^--from=(\w+).*/, '$1');
    const packages = stages.find((stage) => stage.name === name);
    expect(valuesOf(packages, 'RUN')).toEqual(['npm ci --omit=dev --omit=optional']);
  });

  it('puts the built console behind nginx, which needs no rights either', () => {
    const web = stages.find(({ name }) => name === 'web');
    expect(web?.base).toMatch(/^nginxinc\/nginx-unprivileged:/);
    expect(valuesOf(web, 'COPY')).toEqual([
      'apps/console/nginx.conf /etc/nginx/conf.d/default.conf',
      '--from=build /app/dist/apps/console /usr/share/nginx/html',
    ]);
  });

  it('runs as an ordinary user', () => {
    expect(valuesOf(last, 'USER')).toEqual(['node']);
  });

  it('runs node itself, so that signals reach it, on the entry that the build writes', async () => {
    expect(valuesOf(last, 'CMD')).toEqual([`["node", "${ENTRY}"]`]);
    expect(await entryOf('api')).toBe(ENTRY);
  });

  it('copies only what is there and what .dockerignore lets through', async () => {
    const ignore = (await readText('.dockerignore')).split('\n');
    const sources = stages
      .flatMap((stage) => valuesOf(stage, 'COPY'))
      .filter((value) => !value.startsWith('--from='))
      .flatMap((value) => value.split(' ').slice(0, -1));
    expect(ignore[0]).toBe('*');
    for (const source of new Set(sources)) {
      expect([source, existsSync(join(ROOT, source))]).toEqual([source, true]);
      expect(ignore.some((line) => line.startsWith('!') && `${source}/`.startsWith(`${line.slice(1)}/`))).toBe(true);
    }
  });

  it('starts from the node that package.json asks for', async () => {
    const { engines } = JSON.parse(await readText('package.json')) as { engines: { node: string } };
    const oldest = Number(/\d+/.exec(engines.node)?.[0]);
    const outside = stages.filter((stage) => !stages.some(({ name }) => name === stage.base));
    for (const { base } of outside.filter(({ name }) => name !== 'web')) {
      expect(Number(/^node:(\d+)/.exec(base)?.[1])).toBeGreaterThanOrEqual(oldest);
    }
  });
});
