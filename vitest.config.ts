import {defineConfig} from 'vitest/config';

/** A file that the counts of the tests go to as well: `.ci/run` asks for one. */
const report = process.env.PARCLI_TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Else a style sheet that is taken into a page comes out empty.
    css: true,
    reporters: report ? ['default', ['json', {outputFile: report}]] : ['default'],
  },
});
