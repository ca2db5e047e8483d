import { describe, expect, it } from 'vitest';
import { checkCode, checkFile } from './codeRules.ts';
import { checkCycles, checkImports } from './importRules.ts';
import { checkLockFile } from './lockFile.ts';
import { checkCatalogue, checkMessages, checkUnused } from './messageRules.ts';
import { checkRules, checkTests } from './ruleNumbers.ts';
import { makeSource } from './sources.ts';

const core = (text: string, path = 'src/core/units/planted.ts') => makeSource(path, text);

describe('a planted fault is refused with what to do', () => {
  it('when core touches the screen, the clock, the dice or the network', () => {
    const planted: [string, string][] = [
      ['export const width = document.body.clientWidth;', '`document` must come in as an argument'],
      ['export const roll = () => Math.random();', 'take a Dice'],
      ['export const now = () => Date.now();', 'take the time as an argument'],
      ['export const now = () => new Date();', 'take the time as an argument'],
      ['export const get = () => fetch("x");', '`fetch` must come in as an argument'],
      ['export const key = { crypto };', '`crypto` must come in as an argument'],
      ['console.log(1);', '`console` must come in as an argument'],
    ];
    for (const [text, advice] of planted) expect(checkCode(core(text)).join(), text).toContain(advice);
  });

  it('but a name of core’s own that merely sounds so is none', () => {
    const sound = [
      'export function press(document: string) { return document.length; }',
      'export type Key = { readonly document: string; readonly process: number };',
      'export const kind = { document: 1 }; export const got = kind.document;',
      'export const day = (text: string) => new Date(text);',
      'import { document } from "./document.ts"; export const d = document;',
    ];
    for (const text of sound) expect(checkCode(core(text)), text).toEqual([]);
  });

  it('when a file says any or passes exports on', () => {
    expect(checkCode(core('export const x: any = 1;')).join()).toContain('unknown');
    expect(checkCode(core(['// ', '@ts-expect-error\nexport const x = 1;'].join(''))).join()).toContain('not silenced');
    expect(checkCode(core("export * from './a.ts';")).join()).toContain('no barrels');
    expect(checkCode(core("export { a } from './a.ts';")).join()).toContain('no barrels');
  });

  it('when a file imports what its zone or part may not', () => {
    const planted: [string, string, string][] = [
      ['src/core/units/a.ts', "import '../scoring/b.ts';", 'comes before core/scoring'],
      ['src/core/units/a.ts', "import 'react';", 'core imports from npm only'],
      ['src/core/units/a.ts', "import '../../app/shell/b.ts';", 'core may import only core'],
      ['src/core/thing/a.ts', "import '../units/b.ts';", 'core/thing is not in the order'],
      ['src/bench/view/a.ts', "import 'react';", 'the bench is no React code'],
      ['src/server/a.ts', "import '../app/b.ts';", 'server may import only'],
      ['src/app/drill/a.ts', "import '../learn/b.ts';", 'jobs never import one another'],
      ['src/app/drill/a.ts', "const late = import('../learn/b.ts');", 'jobs never import one another'],
      ['src/app/shell/a.ts', "import type { B } from '../drill/b.ts';", 'app/shell may import only'],
      ['src/app/shell/a.ts', "import { join } from 'node:path';", 'runs in a browser'],
      ['src/tools/a.ts', "import '../../tests/b.ts';", 'src imports nothing outside src'],
    ];
    for (const [path, text, reason] of planted)
      expect(checkImports([makeSource(path, text)]).join(), text).toContain(reason);
    const sound = makeSource('src/core/scoring/a.ts', "import '../units/b.ts'; import * as z from 'zod/mini';");
    expect(checkImports([sound])).toEqual([]);
  });

  it('when files import each other in a circle', () => {
    const circle = ['a', 'b', 'c'].map((name, index) =>
      makeSource(`src/core/units/${name}.ts`, `import './${['b', 'c', 'a'][index]}.ts';`),
    );
    expect(checkCycles(circle)).toEqual([
      expect.stringContaining('a.ts -> src/core/units/b.ts -> src/core/units/c.ts -> src/core/units/a.ts'),
    ]);
    expect(checkCycles(circle.slice(0, 2))).toEqual([]);
  });

  it('when a file is too long or its name says nothing', () => {
    expect(checkFile('src/core/units/mask.ts', '\n'.repeat(400)).join()).toContain('401 lines');
    expect(checkFile('src/core/utils/mask.ts', '').join()).toContain('`utils` says nothing');
    expect(checkFile('src/core/units/index.ts', '').join()).toContain('no barrels');
  });

  it('when a rule has no test, a test no rule, or a test cannot fail', () => {
    const readme = { path: 'README.md', text: '- **UNI-1** Lengths are in mm.\n- **UNI-2** Angles are in degrees.\n' };
    const test = makeSource(
      'tests/a.test.ts',
      "it('UNI-1 measures', () => { expect(1).toBe(1); }); it('UNI-9 x', () => {});",
    );
    const breaches = checkRules([readme], [test]).join('\n');
    expect(breaches).toContain('rule UNI-2 has no test; add one whose title begins with "UNI-2 "');
    expect(breaches).toContain('"UNI-9 x" names a rule that no README has');
    expect(breaches).not.toContain('UNI-1');
    expect(checkTests([test]).join()).toContain('a test without expect cannot fail');
    expect(checkTests([makeSource('tests/b.test.ts', "it.skip('x', () => { expect(1).toBe(1); });")]).join()).toContain(
      'it.skip is refused',
    );
  });

  it('when the lock file forgot a platform', () => {
    const tool = { version: '1.0.0', optionalDependencies: { 'tool-mac': '1.0.0', 'tool-linux': '1.0.0' } };
    const linux = { version: '1.0.0' };
    const locked = { '': {}, 'node_modules/tool': tool, 'node_modules/tool-linux': linux };
    expect(checkLockFile(locked).join()).toContain('node_modules/tool wants tool-mac');
    expect(checkLockFile({ ...locked, 'node_modules/tool/node_modules/tool-mac': {} }).join()).toContain('no version');
    expect(checkLockFile({ ...locked, 'node_modules/tool-mac': linux })).toEqual([]);
  });

  it('when words stand in the page or a message is missing', () => {
    const english = { 'a.b.title': 'A', 'a.c.count_one': '{{count}} c', 'a.c.count_other': '{{count}} cs' };
    const judge = (text: string): string => checkMessages(makeSource('src/app/x.tsx', text), english).join();
    expect(judge('const a = <p>Hello</p>;')).toContain('"Hello" is written into the page');
    expect(judge('const a = <p aria-label="Hello" />;')).toContain('is spoken or shown');
    expect(judge("const a = <p>{'Hello'}</p>;")).toContain('"Hello" is written into the page');
    expect(judge("const a = <p>{open ? 'Hello' : t('a.b.title')}</p>;")).toContain('"Hello" is written into the page');
    expect(judge(`const a = <p aria-label={\`Fault \${x}\`} />;`)).toContain('"Fault" is written into the page');
    expect(judge("const a = <p>{t('a.x.title')}</p>;")).toContain(
      'message "a.x.title" is missing; add it to src/app/messages/en.json',
    );
    expect(judge("const a = <p className=\"x\">{t('a.b.title')} {t('a.c.count', { count: 1 })}</p>;")).toBe('');
    expect(checkCatalogue('de', { 'a.b.title': 'A', 'a.c.count_one': '{{count}} c' }, english)).toEqual([
      'src/app/messages/de.json: message "a.c.count_other" is missing.',
    ]);
    expect(checkCatalogue('de', { ...english, 'a.c.count_other': 'cs', 'z.z.z': 'z' }, english).join()).toMatch(
      /placeholders.*not wanted/,
    );
  });

  it('when a catalogue lacks a plural form of its language, or nothing shows a message', () => {
    const english = {
      'a.c.count_one': '{{count}} c',
      'a.c.count_other': '{{count}} cs',
      'a.d.title': 'D',
      'a.e.x': 'X',
    };
    expect(checkCatalogue('pl', english, english).join()).toMatch(
      /"a.c.count_few" is missing.*"a.c.count_many" is missing/,
    );
    const page = makeSource('src/app/x.tsx', `const a = <p>{t('a.c.count', { count: 1 })} {t(\`a.e.\${name}\`)}</p>;`);
    expect(checkUnused([page], english)).toEqual([expect.stringContaining('nothing shows "a.d.title"')]);
  });

  it('when clock and dice go by another name, or a type is imported in an expression', () => {
    const planted = [
      'const D = Date;',
      "Date['now']();",
      'const { random } = Math;',
      "Math['random']();",
      'Intl.DateTimeFormat();',
    ];
    for (const text of planted) expect(checkCode(core(text)), text).toHaveLength(1);
    expect(checkCode(core('export const t = Date.UTC(2026, 0, 1) + Math.sqrt(2) + new Date(5).getUTCDay();'))).toEqual(
      [],
    );
    const evasive = makeSource('src/core/units/a.ts', "export type A = import('../scoring/b.ts').B;");
    expect(checkImports([evasive]).join()).toContain('comes before core/scoring');
  });

  it('when a rule is written in another form, or a test only looks like one', () => {
    const readme = { path: 'README.md', text: '* **UNI-1** Lengths.\n- **UNI-2**: Angles.\n' };
    expect(checkRules([readme], []).filter(breach => breach.includes('looks like a rule'))).toHaveLength(2);
    const hollow = makeSource(
      'tests/a.test.ts',
      "it('a', () => { expect(true); }); it.skipIf(true)('b', () => { expect(1).toBe(2); });",
    );
    expect(checkTests([hollow]).join()).toMatch(/without expect.*skipIf is refused/);
  });
});
