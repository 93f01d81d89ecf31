#!/usr/bin/env node
import module from 'node:module';

// Keeps compiled code from run to run, where Node can (22.8 and later).
module.enableCompileCache?.();
const {main, processIo} = await import('../dist/cli.js');
process.exitCode = await main(process.argv.slice(2), processIo());
