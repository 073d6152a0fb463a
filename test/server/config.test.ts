import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusalWords } from '../../domain/answers/refusal.ts';
import { settings as en } from '../../domain/messages/en/settings.ts';
import { settings as fr } from '../../domain/messages/fr/settings.ts';
import { readConfig, SETTING_NAMES, terminalLanguage } from '../../server/config.ts';
import { Failure } from '../../server/errors.ts';
import { languageOf } from '../../server/language.ts';
import { isLoopback } from '../../server/loopback.ts';
import { PROJECT_ROOT } from '../../server/paths.ts';

const refused = (env: NodeJS.ProcessEnv): Failure => {
  try {
    readConfig(env, '/work');
  } catch (error) {
    if (error instanceof Failure) return error;
  }
  throw new Error('the settings were accepted');
};

describe('settings', () => {
  it('has a value for all that is not set, an empty variable reading as unset', () => {
    const config = {
      host: '127.0.0.1',
      allowedHosts: [],
      port: 4747,
      dataDir: resolve('/work', 'data'),
    };
    expect(readConfig({}, '/work')).toEqual(config);
    expect(
      readConfig({ PORT: '', HOST: '', ALLOWED_HOSTS: '', NEO4J_URI: '', NEO4J_PASSWORD: '' }, '/work'),
    ).toEqual(config);
  });

  it('reads Neo4j only when it has an address', () => {
    expect(readConfig({ NEO4J_PASSWORD: 'x' }, '/work').neo4j).toBeUndefined();
    expect(readConfig({ NEO4J_URI: 'neo4j://host:7687', NEO4J_PASSWORD: 'x' }, '/work').neo4j).toEqual({
      uri: 'neo4j://host:7687',
      username: 'neo4j',
      password: 'x',
    });
  });

  it.each([
    [{ PORT: 'eighty' }, 'bad-port', 'eighty'],
    [{ PORT: '70000' }, 'bad-port', '70000'],
    [{ PORT: '-1' }, 'bad-port', '-1'],
    [{ NEO4J_URI: 'http://host:7474' }, 'neo4j-address-invalid', 'http://host:7474'],
    [{ HOST: 'a b' }, 'bad-setting', 'a b'],
    [{ ALLOWED_HOSTS: 'a,b c' }, 'bad-setting', 'b c'],
    [{ ALLOWED_HOSTS: '*' }, 'bad-setting', '*'],
    [{ ALLOWED_HOSTS: 'carte.example:4747' }, 'bad-setting', 'carte.example:4747'],
    [{ ALLOWED_HOSTS: 'http://carte.example' }, 'bad-setting', 'http://carte.example'],
    [{ ALLOWED_HOSTS: ',' }, 'bad-setting', ','],
    [{ BACKUP_EVERY: 'daily' }, 'bad-setting', 'daily'],
    [{ BACKUP_EVERY: '0h' }, 'bad-setting', '0h'],
    [{ BACKUP_KEEP: '7' }, 'bad-setting', '7'],
    [{ METRICS_PORT: '99999' }, 'bad-setting', '99999'],
  ])('refuses %j', (env, id, value) => {
    const failure = refused(env);
    expect(failure.id).toBe(id);
    expect(failure.message).toContain(value);
  });

  it('reads the names that the server may be asked under', () => {
    const names = 'Carte.example , serveur,192.168.1.20, [FE80::1]';
    expect(readConfig({ ALLOWED_HOSTS: names }, '/work').allowedHosts).toEqual([
      'carte.example',
      'serveur',
      '192.168.1.20',
      '[fe80::1]',
    ]);
  });

  it('says in the language of the reader what a refused setting may be', () => {
    const failure = refused({ BACKUP_EVERY: 'daily' });
    for (const [language, words] of [['fr', fr] as const, ['en', en] as const])
      for (const part of ['BACKUP_EVERY', 'daily', words.BACKUP_EVERY.wanted])
        expect(refusalWords(failure, language).detail).toContain(part);
  });

  it.each([
    ['NEO4J_URL', 'NEO4J_URI'],
    ['NEO4J_USER', 'NEO4J_USERNAME'],
    ['NEO4J_PASSWORDS', 'NEO4J_PASSWORD'],
    ['ALLOWED_HOST', 'ALLOWED_HOSTS'],
    ['BACKUP_FODLER', 'BACKUP_FOLDER'],
    ['data_dir', 'DATA_DIR'],
  ])('refuses %s, which is none, and names %s', (name, meant) => {
    const failure = refused({ [name]: 'x' });
    expect([failure.id, failure.values]).toEqual(['misspelt-setting', { name, meant }]);
  });

  it('notes a name like that of a setting which is given with another value', () => {
    const env = { NEO4J_URI: 'bolt://h:7687', NEO4J_URL: 'bolt://other:7687', NEO4J_USER: '' };
    const { neo4j, ignored } = readConfig(env, '/work');
    expect(neo4j?.uri).toBe('bolt://h:7687');
    expect(ignored).toEqual([{ name: 'NEO4J_URL', meant: 'NEO4J_URI' }]);
    expect(readConfig({ ...env, NEO4J_URL: env.NEO4J_URI }, '/work').ignored).toBeUndefined();
    // Beside one that is noted, one without the true setting is refused.
    expect(refused({ ...env, NEO4J_USER: 'x' }).values).toEqual({
      name: 'NEO4J_USER',
      meant: 'NEO4J_USERNAME',
    });
  });

  it('leaves variables of other programs alone', () => {
    const others = {
      PATH: '/bin',
      HOSTNAME: 'h',
      NEO4J_HOME: '/n',
      NEO4J_AUTH: 'a/b',
      PORTS: '1',
      HOSTS: 'x',
    };
    expect(() => readConfig(others, '/work')).not.toThrow();
  });

  it('reads how backups are made and where metrics are given, neither of them by default', () => {
    expect(readConfig({ BACKUP_FOLDER: 'saved' }, '/work').backups).toEqual({
      folder: resolve('/work', 'saved'),
      everyHours: 24,
      keep: { days: 7, weeks: 4, months: 6 },
    });
    const given = {
      BACKUP_FOLDER: '/saved',
      BACKUP_EVERY: '2d',
      BACKUP_KEEP: '3d,0w,12m',
      METRICS_PORT: '9100',
    };
    const { backups, metrics } = readConfig(given, '/work');
    expect(backups).toMatchObject({ everyHours: 48, keep: { days: 3, weeks: 0, months: 12 } });
    expect(metrics).toEqual({ host: '127.0.0.1', port: 9100 });
  });

  it('is described setting by setting, in the order of the manual', () => {
    const manual = readFileSync(join(PROJECT_ROOT, 'docs', 'operations.md'), 'utf8');
    const rows = [...manual.matchAll(/^\| `([A-Z0-9_]+)` \| (.+) \| (.+) \| (.+) \|$/gm)];
    expect(rows.map(([, ...cells]) => cells)).toEqual(
      SETTING_NAMES.map((name) => {
        const { meaning, wanted, unset } = en[name as keyof typeof en];
        return [name, meaning, wanted, unset];
      }),
    );
  });

  it('are passed on by Docker Compose as far as they are about a provider', () => {
    const compose = readFileSync(join(PROJECT_ROOT, 'docker-compose.yml'), 'utf8');
    const passed = [...compose.matchAll(/^ {6}(OIDC_\w+): \$\{\1:-\}$/gm)].map(([, name]) => name);
    expect(passed).toEqual(SETTING_NAMES.filter((name) => name.startsWith('OIDC_')));
  });

  it('takes a provider whole or not at all, by HTTPS, and never asks it for the national number', () => {
    const whole = {
      ...{ PUBLIC_URL: 'https://carte.example', OIDC_ISSUER: 'https://id.example/realm' },
      ...{ OIDC_CLIENT_ID: 'carte', OIDC_CLIENT_SECRET: 'tres-secret' },
    };
    expect(readConfig(whole, '/work').provider).toMatchObject({
      ...{ name: 'id.example', scope: 'openid profile email', clientSecret: 'tres-secret' },
      returnUrl: 'https://carte.example/sign-in/callback',
    });
    const map = { OIDC_ROLE_CLAIM: 'realm_access.roles', OIDC_ROLE_MAP: 'a=officer, b=READER' };
    expect(readConfig({ ...whole, ...map }, '/work').provider?.roles?.map).toEqual([
      { value: 'a', role: 'OFFICER' },
      { value: 'b', role: 'READER' },
    ]);
    for (const [change, id] of [
      [{ OIDC_ISSUER: 'http://id.example' }, 'bad-setting'],
      [{ OIDC_SCOPE: 'openid eid' }, 'bad-setting'],
      [{ OIDC_SCOPE: 'openid egovnrn' }, 'bad-setting'],
      [{ ...map, OIDC_ROLE_MAP: 'a=chef' }, 'bad-setting'],
      [{ OIDC_ROLE_CLAIM: 'roles' }, 'oidc-incomplete'],
      [{ OIDC_CLIENT_ID: '' }, 'oidc-incomplete'],
      [{ OIDC_CLIENT_SECRET: '' }, 'oidc-incomplete'],
      [{ PUBLIC_URL: '' }, 'oidc-incomplete'],
      [{ PUBLIC_URL: 'http://carte.example' }, 'oidc-public-url'],
      [{ OIDC_PRIVATE_KEY_FILE: 'cle.pem' }, 'oidc-two-secrets'],
    ] as const) {
      const failure = refused({ ...whole, ...change });
      expect([change, failure.id]).toEqual([change, id]);
      expect(failure.message).not.toContain('tres-secret');
    }
  });

  it('never repeats a password', () => {
    const failure = refused({ NEO4J_PASSWORD: 'x'.repeat(2_000) });
    expect(failure.message).not.toContain('xxx');
  });
});

describe('languages', () => {
  it.each([
    [undefined, 'fr'],
    ['en', 'en'],
    ['en-GB,en;q=0.9,fr;q=0.8', 'en'],
    ['fr-BE,en;q=0.5', 'fr'],
    ['en;q=0.3, fr;q=0.7', 'fr'],
    ['en;q=0', 'fr'],
    ['nl, de', 'fr'],
    ['*', 'fr'],
    [`en${','.repeat(100_000)}`, 'fr'],
  ])('%s is read as %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });

  it.each([
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'fr_BE.UTF-8' }, 'fr'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'fr_BE.UTF-8' }, 'fr'],
    [{ LC_ALL: '', LANG: 'en_US' }, 'en'],
    [{ LANG: 'C' }, 'fr'],
    [{}, 'fr'],
  ])('a terminal with %j speaks %s', (env, language) => {
    expect(terminalLanguage(env)).toBe(language);
  });
});

it.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['192.168.1.10', false],
  ['127.0.0.1.example.org', false],
])('%s is loopback: %s', (host, loopback) => {
  expect(isLoopback(host)).toBe(loopback);
});
