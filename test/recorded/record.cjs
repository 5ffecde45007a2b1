/**
 * `npm run record -- 0.2`, once, when that release is made: writes what it leaves in databases to `test/recorded/0.2`.
 * Runs the sources as they are, compiled while they load.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { transformFileSync } = require('@swc/core');

const root = path.resolve(__dirname, '../..');
const profile = JSON.parse(readFileSync(path.join(root, '.swcrc'), 'utf8'));
const paths = { '@bihuan/*': ['./libs/*/src'] };
const options = { ...profile, swcrc: false, jsc: { ...profile.jsc, baseUrl: root, paths } };
Module._extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, options).code, file);

const [release = ''] = process.argv.slice(2);
if (!/^\d+\.\d+$/.test(release)) throw new Error('Name the release: npm run record -- 0.2');
require('reflect-metadata');
void require('./recordings.ts').record(release);
