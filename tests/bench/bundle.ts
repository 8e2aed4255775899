/** Scripts that run outside of this process, in one piece, minified as the shipped ones are. */
import { build, type Rollup } from 'vite';

/** @returns the code of an immediately invoked function */
export async function bundleScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: 'infraglossBench' },
      rollupOptions: {
        external: [/^node:/],
        output: { globals: (id: string) => `require(${JSON.stringify(id)})` },
      },
    },
  });
  const [output] = built as Rollup.RollupOutput[];
  return output!.output[0].code;
}
