// Bundles the pages of the peers as they would be served: minified, and compressed by Brotli as ours are.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const [folder] = process.argv.slice(2);
const sources = new URL('.', import.meta.url).pathname;
for (const name of readdirSync(sources).filter((file) => file.endsWith('.js'))) cpSync(join(sources, name), join(folder, name));
for (const name of ['marzipano', 'pannellum', 'psv']) {
  const page = `<!doctype html><meta name="viewport" content="width=device-width"><title>${name}</title>
<style>html, body, #pano { margin: 0; inline-size: 100%; block-size: 100%; }</style>
<div id="pano"></div><script type="module" src="./${name}.js"></script>`;
  writeFileSync(join(folder, `${name}.html`), page);
  await build({
    root: folder,
    base: `/${name}/`,
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(folder, 'dist', name), emptyOutDir: true, rolldownOptions: { input: join(folder, `${name}.html`) } },
  });
  const assets = join(folder, 'dist', name, 'assets');
  for (const file of readdirSync(assets)) {
    writeFileSync(join(assets, `${file}.br`), brotliCompressSync(readFileSync(join(assets, file))));
  }
}
