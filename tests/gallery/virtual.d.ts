declare module 'virtual:sample-maps' {
  export const maps: import('./sample-maps.ts').SampleMaps;
}
