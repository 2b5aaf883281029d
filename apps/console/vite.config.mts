import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { compressAssets } from './build/compress-assets.mts';

const repo = resolve(import.meta.dirname, '../..');
const room = (name: string) => resolve(repo, `libs/${name}/src`);

/** Where `vite` finds the API while one works on the console. */
const API = process.env['SUANPAN_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compressAssets()],
  resolve: {
    alias: {
      '@app/kernel': room('kernel'),
      '@app/form': room('form'),
      '@app/rule-set': room('rule-set'),
      '@app/scoring': room('scoring'),
      '@app/comparison': room('comparison'),
      // The rooms that score are the same in the browser; only their hash function is node's.
      'node:crypto': resolve(import.meta.dirname, 'src/platform/node-crypto.ts'),
    },
    dedupe: ['react', 'react-dom', 'react-router', 'react-router-dom'],
  },
  server: { port: 5173, proxy: { '/api': API } },
  build: {
    outDir: resolve(repo, 'dist/apps/console'),
    emptyOutDir: true,
    target: 'es2023',
    // A file inlined as data: would be one that the content security policy has to allow.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      onwarn(warning, warn) {
        // "use client" means nothing to a page that has no server side.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
