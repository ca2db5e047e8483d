import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../src/app/messages/catalogues.ts';
import { readCatalogues } from '../src/tools/readCatalogues.ts';
import { checkCode, checkFile } from './architecture/codeRules.ts';
import { checkCycles, checkImports } from './architecture/importRules.ts';
import { checkLockFile } from './architecture/lockFile.ts';
import { checkCatalogue, checkMessages, checkUnused } from './architecture/messageRules.ts';
import { checkRules, checkTests, listRules } from './architecture/ruleNumbers.ts';
import { listFiles, readSources } from './architecture/sources.ts';

const ROOT = join(import.meta.dirname, '..');
const TOP_LEVEL =
  /^(src|specimens|exercises|public|tests|package\.json|tsconfig\.json|vite\.config\.ts|README\.md|package-lock\.json|\.ci|LICENSE|NOTICE|\.git\w*|node_modules|\.build)$/;

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const sources = readSources(ROOT, 'src');
const tests = readSources(ROOT, 'tests');
const parts = readdirSync(join(ROOT, 'src/core'), { withFileTypes: true }).filter(entry => entry.isDirectory());
const catalogues = readCatalogues(ROOT);
const english = catalogues.en ?? {};

describe('the house', () => {
  it('has a closed top level', () => {
    const strangers = readdirSync(ROOT).filter(name => !TOP_LEVEL.test(name) && !/^\.DS_Store$|\.log$/.test(name));
    expect(strangers, 'the top level is closed; move these into a folder of the house').toEqual([]);
  });

  it('lets a file import only what its zone and part may', () => {
    expect(checkImports(sources)).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(checkCycles(sources)).toEqual([]);
  });

  it('has no clock, dice or outside world in core, no any, no barrels', () => {
    expect([...sources, ...tests].flatMap(checkCode)).toEqual([]);
  });

  it('keeps files short and names them after the trade', () => {
    const files = [...listFiles(ROOT, 'src'), ...listFiles(ROOT, 'tests')].filter(path =>
      /\.(ts|tsx|js|css)$/.test(path),
    );
    expect(files.flatMap(path => checkFile(path, read(path)))).toEqual([]);
  });

  it('gives every zone a tsconfig of its own, and core no DOM and no Node', () => {
    const zones = readdirSync(join(ROOT, 'src'));
    const bare = zones.filter(zone => !existsSync(join(ROOT, 'src', zone, 'tsconfig.json')));
    expect(bare, 'a zone has a tsconfig.json that says what its code may touch').toEqual([]);
    expect(JSON.parse(read('src/core/tsconfig.json')).compilerOptions).toMatchObject({ lib: ['es2023'], types: [] });
  });

  it('mirrors src in tests', () => {
    const folders = listFiles(ROOT, 'tests')
      .filter(path => /^tests\/(core|bench|app|node|server|tools)\/.*\.test\.tsx?$/.test(path))
      .map(path => path.replace(/^tests/, 'src').replace(/\/[^/]+$/, ''));
    const isBenchmarks = (folder: string): boolean => folder === 'src/bench' && !existsSync(join(ROOT, 'src/bench'));
    expect([...new Set(folders)].filter(folder => !existsSync(join(ROOT, folder)) && !isBenchmarks(folder))).toEqual(
      [],
    );
  });

  it('has a lock file that is whole for every platform and names no download address', () => {
    expect(checkLockFile(JSON.parse(read('package-lock.json')).packages)).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(/"resolved":|https?:\/\/registry/);
  });
});

describe('the rules', () => {
  const readmes = parts.map(part => `src/core/${part.name}/README.md`);

  it('stand in a README of every part of core', () => {
    const missing = readmes.filter(
      path => !existsSync(join(ROOT, path)) || listRules({ path, text: read(path) }).length === 0,
    );
    expect(missing, 'each part of core has a README with numbered rules').toEqual([]);
  });

  it('have a test each, and every numbered test a rule', () => {
    const present = listFiles(ROOT, 'src')
      .filter(path => path.endsWith('/README.md'))
      .map(path => ({ path, text: read(path) }));
    expect(checkRules(present, tests)).toEqual([]);
  });

  it('are proved by tests that run and can fail', () => {
    expect(checkTests(tests)).toEqual([]);
  });
});

describe('the messages', () => {
  it('are all in the catalogue', () => {
    expect(
      sources.filter(source => source.path.startsWith('src/app/')).flatMap(source => checkMessages(source, english)),
    ).toEqual([]);
  });

  it('are all shown somewhere', () => {
    expect(checkUnused(sources, english)).toEqual([]);
  });

  it('are complete in every language', () => {
    expect(Object.entries(catalogues).flatMap(([tag, messages]) => checkCatalogue(tag, messages, english))).toEqual([]);
  });

  it('lie in catalogues that the app knows', () => {
    expect(Object.keys(catalogues), 'name each file in src/app/messages/catalogues.ts and languages.ts').toEqual(
      Object.keys(CATALOGUES),
    );
  });
});
