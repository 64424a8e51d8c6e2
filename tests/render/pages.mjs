// SPDX-License-Identifier: MIT
// Opens what susr writes with --format html in a real browser, in both languages, light and dark: axe-core
// finds nothing, nothing is asked of any other place, no page is wider than the narrowest screen, the keys
// reach every table, and a page looks as its picture in tests/golden/pages does.
//
//   node pages.mjs --susr PROGRAM --board FOLDER [--long] [--accept]
//
// Without --long, every fourth page in Welsh.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compare_pictures, faults, folder, hostile, look_at, open_tab, options, run, susr } from './browser.mjs';

/** The commands whose pages are looked at. */
function commands() {
  const arguments_of = { ministerial: ['--from', '2026-04-01', '--to', '2026-09-30'], 'mapf-template': ['--case', 'CV-2026-002'],
    analysis: ['--theme', 'information sharing'], panel: ['--every', 'year', '--by', 'agency,theme'] };
  const reports = susr('report', '--list', '--format', 'csv', '--columns', 'report').trim().split('\n').slice(1);
  return [['overdue'], ['list'], ['check'], ['log', '--last', '20'], ['status'], ['verify'], ['people'],
    ['show', 'CV-2026-003'], ['show', 'CV-2025-004'], ['show', 'CV-2025-006'], ['explain', 'CV-2026-003'], ['mine', '--agency', 'SWP'],
    ['report', 'trend', '--by', 'theme', '--every', 'year'],
    ...reports.filter((name) => name !== 'access').map((name) => ['report', name, ...(arguments_of[name] ?? [])])];
}

function write_page(words, language) {
  const file = path.join(folder, `${words.join('-').replace(/[^A-Za-z0-9-]/g, '-')}.${language}.html`);
  fs.writeFileSync(file, susr(...words, '--language', language, '--format', 'html'));
  return file;
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

await run(async () => {
  const counts = { pages: 0, passes: 0 };
  await Promise.all(['en', 'cy'].map(async (language) => {
    const page = await open_tab();
    const chosen = commands().filter((_, i) => options.long || language === 'en' || i % 4 === 0);
    for (const words of chosen) await look_at(page, write_page(words, language), counts);
  }));
  const page = await open_tab();
  const paper = write_page(['report', 'board'], 'en');
  const files = { board: paper, 'board-cy': write_page(['report', 'board'], 'cy'),
    review: write_page(['show', 'CV-2026-003'], 'en'), paused: write_page(['show', 'CV-2025-004'], 'en'),
    overdue: write_page(['overdue'], 'en') };
  const tables = await walk(page, paper);
  const count = await sheets(page, paper);
  if (count < 2 || count > 12) faults.push(`the board's paper takes ${count} sheets`);
  await compare_pictures(page, files);
  await keeps_text_as_text(page);
  return `${counts.pages} pages, light and dark: axe-core passed ${counts.passes} checks; `
    + `${tables} tables by keyboard; ${count} sheets of paper`;
});
