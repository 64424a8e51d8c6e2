// SPDX-License-Identifier: MIT
// What the tests of pages of HTML share: the program on a copy of a board, a real browser, and what every
// page must be like. Ends with 77 where there is no browser.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const here = path.dirname(fileURLToPath(import.meta.url));
const pictures = path.join(here, '..', 'golden', 'pages');
export const { values: options } = parseArgs({
  options: { susr: { type: 'string' }, board: { type: 'string' }, long: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false } },
});
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((file) => fs.existsSync(file));
if (!chromium || !fs.existsSync(path.join(here, 'node_modules'))) {
  console.log("NOT TESTED: it needs chromium, and 'npm ci' in tests/render");
  process.exit(77);
}
const { chromium: browserType } = await import('playwright-core');
const axe = fs.readFileSync(path.join(here, 'node_modules/axe-core/axe.min.js'), 'utf8');

export const faults = [];
/** A folder for what is written, which goes at the end. */
export const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'susr-pages-'));
const board = path.join(folder, 'board');
fs.cpSync(options.board, board, { recursive: true });
const environment = { PATH: process.env.PATH, SUSR_NOW: '2026-11-22T09:00:00Z', LC_ALL: 'C.UTF-8' };

/** What the program prints. A check that finds something is no fault. */
export function susr(...words) {
  const done = spawnSync(path.resolve(options.susr), words, { cwd: board, env: environment, maxBuffer: 1 << 28 });
  if (done.status !== 0 && done.status !== 8) throw new Error(`${words.join(' ')}: ${done.stderr}`);
  return done.stdout.toString();
}

/** Text that would be more than text if anything let it through. */
export const hostile = '</style></title><script>document.title="run"</script><img src=x onerror=alert(1)> &lt; "\'> \u202Eleft';

/** What axe-core looks for. In the dark only colours are others. */
const rulesOf = {
  light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  dark: { type: 'rule', values: ['color-contrast'] },
};

/** What a page must be like, whatever is on it. */
export async function look_at(page, file, counts) {
  const name = path.basename(file);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(axe);
  for (const [scheme, rules] of Object.entries(rulesOf)) {
    await page.emulateMedia({ colorScheme: scheme });
    const found = await page.evaluate((runOnly) => window.axe.run({ runOnly }), rules);
    counts.passes += found.passes.length;
    for (const each of found.violations) faults.push(`${name}, ${scheme}: ${each.id}: ${each.nodes[0].html.slice(0, 120)}`);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) faults.push(`${name}: ${width} px wide on a screen of 320`);
  if (await page.locator('h1').count() !== 1) faults.push(`${name}: not one h1`);
  counts.pages += 1;
}

/** A small picture of a page, as a data URL, and how far it is from another: 0 to 255. */
async function picture_of(page, file, width, scheme) {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 1000 });
  await page.goto(pathToFileURL(file).href);
  const shot = (await page.screenshot()).toString('base64');
  await page.goto('about:blank');
  return page.evaluate(async ([data]) => {
    const image = await new Promise((done) => { const each = new Image(); each.onload = () => done(each); each.src = `data:image/png;base64,${data}`; });
    const canvas = Object.assign(document.createElement('canvas'), { width: 160, height: Math.round(160 * image.height / image.width) });
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').split(',')[1];
  }, [shot]);
}

function difference(page, one, other) {
  return page.evaluate(async (both) => {
    const points = await Promise.all(both.map(async (data) => {
      const image = await new Promise((done) => { const each = new Image(); each.onload = () => done(each); each.src = `data:image/png;base64,${data}`; });
      const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 40 });
      const context = canvas.getContext('2d');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, 40, 40);
      return context.getImageData(0, 0, 40, 40).data;
    }));
    let sum = 0;
    for (let i = 0; i < points[0].length; i += 1) sum += Math.abs(points[0][i] - points[1][i]);
    return sum / points[0].length;
  }, [one, other]);
}

/** Fonts differ from machine to machine, and with them where lines end: a heading of one line more is 14. */
const tolerance = 20;

/** Each page looks as its picture does, at three widths and in the dark. */
export async function compare_pictures(page, files) {
  for (const [name, file] of Object.entries(files)) {
    for (const [width, scheme] of [[320, 'light'], [800, 'light'], [1280, 'light'], [1280, 'dark']]) {
      const golden = path.join(pictures, `${name}-${width}-${scheme}.png`);
      const now = await picture_of(page, file, width, scheme);
      if (options.accept) {
        fs.mkdirSync(pictures, { recursive: true });
        fs.writeFileSync(golden, Buffer.from(now, 'base64'));
        continue;
      }
      const far = await difference(page, now, fs.readFileSync(golden).toString('base64'));
      if (far > tolerance) faults.push(`${path.basename(golden)}: ${far.toFixed(1)} from its picture`);
    }
  }
}

const browser = await browserType.launch({ executablePath: chromium, args: ['--no-sandbox'] });

/** A tab of the browser, of which nothing goes unnoticed. */
export async function open_tab(how = {}) {
  const page = await browser.newPage(how);
  page.setDefaultTimeout(0); // a busy machine is no fault: CTest ends what hangs
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|data|about):/.test(request.url())) faults.push(`a request leaves: ${request.url()}`);
  });
  return page;
}

/** Does the test, tells what was wrong and ends. `test` gives a line on what was done. */
export async function run(test) {
  try {
    console.log(await test());
  } finally {
    await browser.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
  for (const fault of faults) console.log(`FAULT: ${fault}`);
  console.log(`faults: ${faults.length}`);
  process.exit(faults.length ? 1 : 0);
}
