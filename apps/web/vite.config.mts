import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/**
 * Two entries: `index.html` for desks, `m.html` for phones (the server shows it below `/m`). What only some people need
 * (the modeler, charts, the photo annotator) is loaded by the page that needs it.
 */
export default defineConfig({
  root: here,
  build: {
    outDir: resolve(here, '../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: { index: resolve(here, 'index.html'), m: resolve(here, 'm.html') },
      // "use client" says nothing here: there is no other side.
      onLog: (level, log, show) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : show(level, log)),
    },
  },
  server: { port: 5173, proxy: { '/api': 'http://localhost:3000', '/health': 'http://localhost:3000' } },
});
