/** The encoded lexicon as a string; the build puts it in place (`vite-plugin.ts`). */
declare module 'virtual:lexicon' {
  const artefact: string;
  export default artefact;
}
