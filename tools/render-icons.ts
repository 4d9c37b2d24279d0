import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright';

/**
 * Draws public/icon.svg in the sizes that browsers ask for. Run after changing the drawing:
 * `npx tsx tools/render-icons.ts`
 */
const SIZES_PX = [16, 32, 48, 128];

const svg = await readFile('public/icon.svg', 'utf8');
const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
await mkdir('public/icon', { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CROSSREAD_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES_PX) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}img{display:block}</style><img src="${source}" width="${size}" height="${size}" alt="">`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
