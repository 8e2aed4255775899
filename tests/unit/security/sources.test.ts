import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../../src');

const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map(entry => join(entry.parentPath, entry.name));

/** Files whose code, comments aside, matches. */
function filesWith(pattern: RegExp, from = ''): string[] {
  return files
    .map(path => ({ name: relative(SOURCE, path), code: withoutComments(readFileSync(path, 'utf8')) }))
    .filter(({ name, code }) => name.startsWith(from) && pattern.test(code))
    .map(({ name }) => name);
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

describe('the source', () => {
  test('writes no HTML from strings', () => {
    expect(
      filesWith(
        /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|DOMParser|document\.write)\b/,
      ),
    ).toEqual([]);
  });

  test('runs no code from strings', () => {
    expect(filesWith(/\beval\s*\(|\bnew Function\b|setTimeout\(\s*['"`]/)).toEqual([]);
  });

  test('asks for nothing but its own files', () => {
    // The fact base, which ships inside, is read by `fetch`.
    expect(filesWith(/\bfetch\s*\(/).filter(name => !/^(shipped|build|facts|cli)\//.test(name))).toEqual([]);
    expect(
      filesWith(/\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\b/),
    ).toEqual([]);
  });

  test('takes no message from web pages', () => {
    expect(filesWith(/onMessageExternal|onConnectExternal|onUserScriptMessage/)).toEqual([]);
    expect(filesWith(/addEventListener\(\s*'message'/)).toEqual([]);
  });

  test('writes settings from our own pages and the background alone', () => {
    expect(filesWith(/updateSettings|setSessionOff|storage\.\w+\.(set|remove|clear)\(/, 'page/')).toEqual([]);
    expect(filesWith(/updateSettings|setSessionOff|storage\.\w+\.(set|remove|clear)\(/, 'card/')).toEqual([]);
  });

  test('imports the polyfill in one file', () => {
    expect(filesWith(/^import \w+ from 'webextension-polyfill'/m)).toEqual(['platform/polyfill.ts']);
  });
});
