import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { drawSampleMaps } from './sample-maps.ts';

/** Hands the gallery its maps, which only Node can draw. */
function sampleMaps(): Plugin {
  const id = 'virtual:sample-maps';
  return {
    name: 'sample-maps',
    resolveId: source => (source === id ? `\0${id}` : null),
    load: async source =>
      source === `\0${id}` ? `export const maps = ${JSON.stringify(await drawSampleMaps())};` : null,
  };
}

/** `npx vite --config tests/gallery/vite.config.ts` serves the gallery of cards. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact(), sampleMaps()],
  server: { port: 8320, strictPort: true },
});
