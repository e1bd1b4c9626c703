import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { install, mayInstall } from './debian.ts';

/** Where people have a Chromium, in the order in which the tests look. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Lets Chromium run as root and keeps it from calling home. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a browser for the tests, and installs Debian's where there is none and it may.
 *
 * @throws where there is none, with what to type: a test that needs a browser is never left out
 */
export async function browserPath(): Promise<string> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, and there is no such file. Name the program of a Chromium, Chrome or Edge.`);
  }
  return installed() ?? installBrowser();
}

function installed(): string | undefined {
  const places = [...PLACES];
  try {
    places.push(chromium.executablePath());
  } catch {
    // Playwright has no browser for this machine.
  }
  return places.find((place) => existsSync(place));
}

function installBrowser(): string {
  if (mayInstall()) {
    console.log('The tests need a browser: installing Debian’s chromium, which takes a minute.');
    install('chromium');
    const found = installed();
    if (found) return found;
  }
  throw new Error(
    'The tests need a browser, and none was found. Type "sudo apt-get install chromium" on Debian or Ubuntu, ' +
      'or install Chrome, or set CHROME_PATH to the program of one you have.',
  );
}
