import { parentPort, workerData } from 'node:worker_threads';
import { checkFolder, type Job } from './check-folder.ts';
import { type Inputs, ready } from './inputs.ts';

// A thread that looks at the folders it is sent, some at a time, until it is sent none.

const own = await ready(workerData as Inputs);

parentPort?.on('message', async (jobs: readonly Job[] | undefined) => {
  if (!jobs) return parentPort?.close();
  const found = [];
  for (const job of jobs) found.push(await checkFolder(job, own));
  parentPort?.postMessage(found);
});
