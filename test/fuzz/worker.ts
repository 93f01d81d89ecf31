import {parentPort, workerData} from 'node:worker_threads';
import type {Material} from './cases.ts';
import {fuzz} from './run.ts';

/** A thread that runs cases until time is up, and tells where it is: whoever started it ends it where it hangs. */
const {material, from, kinds, end, minutes, single} = workerData as {
  material: Material;
  from: number;
  kinds?: readonly string[];
  /** when to stop, by the clock; 0 for so many minutes from now */
  end: number;
  minutes: number;
  /** the only case to run */
  single: number | null;
};
let stop = end;
const tally = fuzz({
  ...material,
  from,
  kinds,
  done(number) {
    stop ||= Date.now() + minutes * 60_000;
    return single === null ? Date.now() >= stop : number > single;
  },
  starting: (starting, units) => parentPort?.postMessage({starting, units}),
  shrinking: (shrinking) => parentPort?.postMessage({shrinking}),
  found: (finding) => parentPort?.postMessage({finding}),
});
parentPort?.postMessage({tally});
