/** The encoded lexicon in its two parts; the build puts them in place (`vite-plugin.ts`). */
declare module 'virtual:lexicon/names' {
  const part: string;
  export default part;
}

declare module 'virtual:lexicon/facts' {
  const part: string;
  export default part;
}
