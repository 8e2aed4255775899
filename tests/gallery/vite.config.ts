import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** `npx vite --config tests/gallery/vite.config.ts` serves the gallery of cards. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact()],
  server: { port: 8320, strictPort: true },
});
