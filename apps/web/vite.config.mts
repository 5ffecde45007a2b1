import { resolve } from 'node:path';
import { constants } from 'node:zlib';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { VitePWA } from 'vite-plugin-pwa';
import { directImports } from './direct-imports.mts';
import { phoneFiles } from './phone-files.mts';
import { textFileOf } from './text-files.mts';

const here = import.meta.dirname;
const phone = phoneFiles();
/** The best there is takes ten times as long, for a few percent. */
const brotli = defineAlgorithm('brotliCompress', { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

/**
 * Two entries: `index.html` for desks, `m.html` for phones (the server shows it below `/m`). What only some people need
 * (the modeler, charts, the photo annotator) is loaded by the page that needs it.
 */
export default defineConfig({
  root: here,
  plugins: [
    directImports(),
    phone.plugin,
    // Served as they are; over plain HTTP browsers take gzip only.
    compression({ algorithms: ['gzip', brotli], include: /\.(js|css|svg|html|webmanifest)$/ }),
    // The service worker of the phone pages keeps their files, and nothing of the desk.
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'worker',
      filename: 'sw.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
        maximumFileSizeToCacheInBytes: 5 * 1024 * 1024,
        // Names of assets carry a hash of their content.
        dontCacheBustURLsMatching: /^assets\//,
        manifestTransforms: [
          (entries) => ({ manifest: entries.filter(({ url }) => phone.isNeeded(url)), warnings: [] }),
        ],
      },
    }),
  ],
  // The menus of bpmn-js draw with the Preact that `htm` finds; two of them would not know each other.
  resolve: { dedupe: ['preact'] },
  build: {
    outDir: resolve(here, '../../dist/web'),
    emptyOutDir: true,
    // Tells the size budget which files a page begins with.
    manifest: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: { index: resolve(here, 'index.html'), m: resolve(here, 'm.html') },
      output: { codeSplitting: { groups: [{ name: textFileOf, debugName: 'texts' }] } },
      // "use client" says nothing here: there is no other side.
      onLog: (level, log, show) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : show(level, log)),
    },
  },
  server: { port: 5173, proxy: { '/api': 'http://localhost:3000', '/health': 'http://localhost:3000' } },
});
