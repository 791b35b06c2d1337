// Gathers what a browser needs into one folder: one style sheet, the scripts, the fonts and one sheet of icons.
// Every file name carries a hash of its content; assets.properties tells the server the name of today.
// Usage: node src/build/assets.mjs <folder of static files>

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const out = join(resolve(process.argv[2] ?? join(root, 'target/classes/static')), 'assets');
const packages = join(root, 'node_modules');

// The sheets of the kit that our components use, in the order of the kit itself.
const KIT = [
  'heading', 'paragraph', 'label', 'link', 'list', 'button', 'input', 'field', 'fieldset', 'validation-message',
  'alert', 'breadcrumbs', 'card', 'details', 'divider', 'error-summary', 'table', 'tag',
];
// Our own sheets follow the alphabet, each before its parts (kiosk.css, kiosk-aids.css), but for these.
const FIRST = ['tokens.css', 'base.css', 'page.css'];
const LAST = ['forced-colors.css', 'print.css'];
// Colours, font and radius are the city's; sizes, type scale and shadows are the kit's.
const KIT_THEME_LAYERS = ['size-mode', 'type-scale', 'size', 'typography.primary', 'semantic'];

installPackages();
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const names = {};
const fonts = Object.fromEntries(['latin', 'latin-ext'].map((subset) => [subset, publishFont(subset)]));
publish('balieplein.css', styleSheet());
publish('icons.svg', iconSheet());
const scripts = Object.fromEntries(filesOf('src/main/js', '.js').map(({ name, text }) => [name, text]));
Object.keys(scripts).forEach(publishScript);
writeFileSync(join(out, 'assets.properties'), Object.entries(names).map(([name, file]) => `${name}=${file}\n`).join(''));

function installPackages() {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(join(packages, '.package-lock.json'));
  if (Object.keys(wanted).every((name) => name === '' || wanted[name].integrity === installed[name]?.integrity)) {
    return;
  }
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

function packagesIn(lock) {
  return existsSync(lock) ? JSON.parse(readFileSync(lock, 'utf8')).packages : {};
}

/** Writes a file under a name with the hash of its content. */
function publish(name, content) {
  const bytes = Buffer.from(content);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  const file = `${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
  writeFileSync(join(out, file), bytes);
  names[name] = file;
  return file;
}

/** A script after the scripts it imports, whose names it then knows. */
function publishScript(name) {
  return names[name] ??= publish(name, scripts[name]
    .replace(/^ *(\/\/|\/?\*).*\n/gm, '')
    .replace(/^\s+/gm, '')
    .replace(/from '\.\/([^']+)'/g, (_, imported) => `from './${publishScript(imported)}'`));
}

function publishFont(subset) {
  const file = join(packages, '@fontsource-variable/inter/files', `inter-${subset}-wght-normal.woff2`);
  return publish(`inter-${subset}.woff2`, readFileSync(file));
}

function styleSheet() {
  const kit = join(packages, '@digdir/designsystemet-css/dist');
  const theme = readFileSync(join(kit, 'theme/designsystemet.css'), 'utf8');
  const part = (name) => readFileSync(join(kit, 'src', `${name}.css`), 'utf8');
  const own = filesOf('src/main/css', '.css')
    .sort((a, b) => rank(a.name) - rank(b.name) || (stem(a) < stem(b) ? -1 : 1))
    .map((sheet) => minify(sheet.text))
    .join('\n');
  return [
    '@layer ds.theme, ds.base, ds.components;',
    '@layer ds, bp, city;',
    fontFaces(),
    ...KIT_THEME_LAYERS.map((layer) => `@layer ds.theme{${layerOf(theme, `ds.theme.${layer}`)}}`),
    `@layer ds.base{${part('base')}}`,
    `@layer ds.components{${KIT.map(part).join('')}}`,
    `@layer bp{${own}}`,
  ].join('\n');
}

function rank(name) {
  return FIRST.includes(name) ? FIRST.indexOf(name) - FIRST.length : LAST.indexOf(name) + 1;
}

function fontFaces() {
  const ranges = JSON.parse(readFileSync(join(packages, '@fontsource-variable/inter/unicode.json'), 'utf8'));
  return Object.entries(fonts)
    .map(([subset, file]) => `@font-face{font-family:Inter;font-style:normal;font-weight:100 900;font-display:swap;`
      + `src:url(${file}) format("woff2");unicode-range:${ranges[subset]}}`)
    .join('');
}

/** The text between the braces of one cascade layer. */
function layerOf(css, layer) {
  const head = `@layer ${layer}{`;
  const start = css.indexOf(head);
  if (start < 0) {
    throw new Error(`The kit has no layer ${layer}. Maybe its version changed.`);
  }
  let depth = 1;
  let end = start + head.length;
  for (; depth > 0; end++) {
    depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
  }
  return css.slice(start + head.length, end - 1);
}

function minify(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}

function iconSheet() {
  const list = readFileSync(join(root, 'src/build/icons.txt'), 'utf8');
  const wanted = list.split('\n').map((line) => line.replace(/#.*/, '').trim()).filter(Boolean);
  const symbols = [...new Set(wanted)].sort().map((name) => {
    const svg = readFileSync(join(packages, '@tabler/icons/icons/outline', `${name}.svg`), 'utf8');
    const shapes = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
      .replace(/<path stroke="none"[^>]*\/>/, '')
      .replace(/\s*\n\s*/g, '')
      .replace(/ \/>/g, '/>');
    return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

function stem(sheet) {
  return sheet.name.replace(/\.css$/, '');
}

function filesOf(folder, ending) {
  const path = join(root, folder);
  return readdirSync(path).filter((name) => name.endsWith(ending)).sort()
    .map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }));
}
