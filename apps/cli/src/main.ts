#!/usr/bin/env node
import 'reflect-metadata';
import { run } from './run';

run(process.argv.slice(2), (text) => console.log(text)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
