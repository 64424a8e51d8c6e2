// SPDX-License-Identifier: MIT
// Opens what susr writes with --format html in a real browser, in both languages, light and dark: axe-core
// finds nothing, nothing is asked of any other place, no page is wider than the narrowest screen, the keys
// reach every table, and a page looks as its picture in tests/golden/pages does.
//
//   node pages.mjs --susr PROGRAM --board FOLDER [--long] [--accept]
//
// Without --long, every fourth page in Welsh.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const here = path.dirname(fileURLToPath(import.meta.url));
const pictures = path.join(here, '..', 'golden', 'pages');
const { values: options } = parseArgs({
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

const faults = [];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'susr-pages-'));
const board = path.join(folder, 'board');
fs.cpSync(options.board, board, { recursive: true });
const environment = { PATH: process.env.PATH, SUSR_NOW: '2026-11-22T09:00:00Z', LC_ALL: 'C.UTF-8' };

function susr(...words) {
  const done = spawnSync(path.resolve(options.susr), words, { cwd: board, env: environment, maxBuffer: 1 << 28 });
  if (done.status !== 0 && done.status !== 8) throw new Error(`${words.join(' ')}: ${done.stderr}`);
  return done.stdout.toString();
}

/** Text that would be more than text if anything let it through. */
const hostile = '</style></title><script>document.title="run"</script><img src=x onerror=alert(1)> &lt; "\'> \u202Eleft';

/** The commands whose pages are looked at. */
function commands() {
  const arguments_of = { ministerial: ['--from', '2026-04-01', '--to', '2026-09-30'], 'mapf-template': ['--case', 'CV-2026-002'],
    analysis: ['--theme', 'information sharing'], panel: ['--every', 'year', '--by', 'agency,theme'] };
  const reports = susr('report', '--list', '--format', 'csv', '--columns', 'report').trim().split('\n').slice(1);
  return [['overdue'], ['list'], ['check'], ['log', '--last', '20'], ['status'], ['verify'], ['people'],
    ['show', 'CV-2026-003'], ['show', 'CV-2025-006'], ['explain', 'CV-2026-003'], ['mine', '--agency', 'SWP'],
    ...reports.filter((name) => name !== 'access').map((name) => ['report', name, ...(arguments_of[name] ?? [])])];
}

function write_page(words, language) {
  const file = path.join(folder, `${words.join('-').replace(/[^A-Za-z0-9-]/g, '-')}.${language}.html`);
  fs.writeFileSync(file, susr(...words, '--language', language, '--format', 'html'));
  return file;
}

/** What axe-core looks for. In the dark only colours are others. */
const rulesOf = {
  light: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  dark: { type: 'rule', values: ['color-contrast'] },
};

/** What a page must be like, whatever is on it. */
async function look_at(page, file, counts) {
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

/** The tab key stops at each table, and shows where it is. */
async function walk(page, file) {
  await page.goto(pathToFileURL(file).href);
  const tables = await page.locator('.scroll').count();
  for (let i = 0; i < tables; i += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => [[...document.querySelectorAll('.scroll')].indexOf(document.activeElement),
      getComputedStyle(document.activeElement).outlineStyle]);
    if (seen[0] !== i || seen[1] === 'none') faults.push(`${path.basename(file)}: tab ${i + 1} is at table ${seen[0] + 1}, outline ${seen[1]}`);
  }
  return tables;
}

/** How many sheets of paper a page takes. */
async function sheets(page, file) {
  await page.goto(pathToFileURL(file).href);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
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

async function compare_pictures(page, files) {
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

/** A case whose every free text is hostile stays text. */
async function keeps_text_as_text(page) {
  const reference = susr('learning-source', '--type', 'audit', '--title', hostile, '--on', '2026-01-05', '--quiet').trim();
  susr('assign-action', reference, '--lead', 'SWP', '--due', '2026-06-30', '--on', '2026-01-05', '--title', hostile, '--quiet');
  const found = [];
  for (const words of [['show', reference], ['overdue'], ['list'], ['report', 'actions']]) {
    const file = write_page(words, 'en');
    await page.goto(pathToFileURL(file).href);
    const is_changed = await page.evaluate(() => document.title === 'run' || document.querySelectorAll('script, img').length > 0);
    if (is_changed) faults.push(`${path.basename(file)}: a text is run`);
    found.push((await page.locator('body').innerText()).includes('<script>'));
  }
  if (!found.every(Boolean)) faults.push('a hostile text is not shown as it stands');
}

/** A tab of the browser, of which nothing goes unnoticed. */
async function open_tab() {
  const page = await browser.newPage();
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(file|data|about):/.test(request.url())) faults.push(`a request leaves: ${request.url()}`);
  });
  return page;
}

const browser = await browserType.launch({ executablePath: chromium, args: ['--no-sandbox'] });
try {
  const counts = { pages: 0, passes: 0 };
  await Promise.all(['en', 'cy'].map(async (language) => {
    const page = await open_tab();
    const chosen = commands().filter((_, i) => options.long || language === 'en' || i % 4 === 0);
    for (const words of chosen) await look_at(page, write_page(words, language), counts);
  }));
  const page = await open_tab();
  const paper = write_page(['report', 'board'], 'en');
  const files = { board: paper, 'board-cy': write_page(['report', 'board'], 'cy'),
    review: write_page(['show', 'CV-2026-003'], 'en'), overdue: write_page(['overdue'], 'en') };
  const tables = await walk(page, paper);
  const count = await sheets(page, paper);
  if (count < 2 || count > 12) faults.push(`the board's paper takes ${count} sheets`);
  await compare_pictures(page, files);
  await keeps_text_as_text(page);
  console.log(`${counts.pages} pages, light and dark: axe-core passed ${counts.passes} checks; `
    + `${tables} tables by keyboard; ${count} sheets of paper`);
} finally {
  await browser.close();
  fs.rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.log(`FAULT: ${fault}`);
console.log(`faults: ${faults.length}`);
process.exit(faults.length ? 1 : 0);
