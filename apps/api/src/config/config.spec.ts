import { newPrivateKey, signingKey } from '@app/evidence';
import { sentence } from '@app/kernel';
import { PASSWORD_COST, readConfig } from './config';

describe('readConfig', () => {
  it('takes the defaults where nothing is set', () => {
    expect(readConfig({})).toEqual({
      config: {
        host: '127.0.0.1',
        port: 3000,
        mongodbUri: undefined,
        dataDir: './data/mongo',
        rulesDir: './rules',
        samplesDir: './samples',
        withSamples: true,
        logLevel: 'info',
        requestsPerMinute: 1200,
        behindProxy: false,
        overTls: false,
        tokenSecret: undefined,
        recoverUser: undefined,
        runsJobs: true,
        threadEntry: './dist/apps/worker/apps/worker/src/thread.js',
        threadArgv: [],
        checkpointKey: undefined,
        consoleDir: './dist/apps/console',
        passwordCost: PASSWORD_COST,
      },
      issues: [],
    });
  });

  it('reads what is set', () => {
    const { config, issues } = readConfig({
      HOST: '0.0.0.0',
      PORT: '0',
      MONGODB_URI: ' mongodb://db/suanpan ',
      SUANPAN_SAMPLES: 'OFF',
      SUANPAN_LOG_LEVEL: 'Debug',
      SUANPAN_RATE_LIMIT: '0',
      SUANPAN_TLS: 'on',
    });
    expect(issues).toEqual([]);
    expect(config).toMatchObject({
      host: '0.0.0.0',
      port: 0,
      mongodbUri: 'mongodb://db/suanpan',
      withSamples: false,
      logLevel: 'debug',
      requestsPerMinute: 0,
      overTls: true,
    });
  });

  it.each([
    ['a port that is no number', { PORT: 'http' }, 'CONFIG_PORT'],
    ['a port beyond the highest', { PORT: '65536' }, 'CONFIG_PORT'],
    ['a negative port', { PORT: '-1' }, 'CONFIG_PORT'],
    ['a switch that is neither on nor off', { SUANPAN_SAMPLES: 'yes' }, 'CONFIG_ON_OFF'],
    ['a word that is none of the known ones', { SUANPAN_LOG_LEVEL: 'loud' }, 'CONFIG_WORD'],
    ['a secret that is too short', { SUANPAN_TOKEN_SECRET: 'short' }, 'CONFIG_SECRET'],
    ['a checkpoint key file that is not there', { SUANPAN_CHECKPOINT_KEY: './no-such-key.pem' }, 'CONFIG_KEY_FILE'],
    ['a checkpoint key that is none', { SUANPAN_CHECKPOINT_KEY: '-----BEGIN PRIVATE KEY-----' }, 'CONFIG_KEY'],
    ['a rate that is no whole number', { SUANPAN_RATE_LIMIT: '1.5' }, 'CONFIG_RATE'],
  ])('refuses %s and says which setting it is', (_, environment, code) => {
    const { issues } = readConfig(environment);
    const [name = ''] = Object.keys(environment);
    expect(issues).toMatchObject([{ code, severity: 'error', at: { path: name } }]);
    expect(sentence(code, issues[0]?.values ?? {}, 'zh')).toContain(name);
    expect(sentence(code, issues[0]?.values ?? {}, 'en')).not.toContain('{');
  });

  it.each([
    ['fills a database of its own', {}, true],
    ['leaves a server alone', { MONGODB_URI: 'mongodb://db/suanpan' }, false],
    ['fills a server when asked to', { MONGODB_URI: 'mongodb://db/suanpan', SUANPAN_SAMPLES: 'on' }, true],
  ])('%s with samples and demo accounts', (_, environment, expected) => {
    expect(readConfig(environment).config.withSamples).toBe(expected);
  });

  it('does not repeat a secret', () => {
    expect(JSON.stringify(readConfig({ SUANPAN_TOKEN_SECRET: 'short-secret' }).issues)).not.toContain('short-secret');
  });

  it.each(['PEM itself', 'PEM in one line'])('takes a checkpoint key as %s', (way) => {
    const pem = newPrivateKey();
    const { config, issues } = readConfig({
      SUANPAN_CHECKPOINT_KEY: way === 'PEM itself' ? pem : pem.replaceAll('\n', '\\n'),
    });
    expect(issues).toEqual([]);
    expect(signingKey(config.checkpointKey ?? '').publicKey).toEqual(signingKey(pem).publicKey);
  });

  it('names every wrong value at once', () => {
    expect(readConfig({ PORT: 'x', SUANPAN_TLS: '1' }).issues).toHaveLength(2);
  });
});
