#!/usr/bin/env node
const {join, sep} = require('node:path');
const useCompileCache = require('./compile-cache.js');

const keep = useCompileCache(join(__dirname, '../dist/cli') + sep, process.argv[2]);
const {main, processIo} = require('../dist/cli/cli.js');

main(process.argv.slice(2), processIo()).then((status) => {
  process.exitCode = status;
  keep();
  // Stopped by a signal: all that shall be written is written, and what is still being read is given up.
  if (status === 130 || status === 143) process.exit();
});
