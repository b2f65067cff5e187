/** Loads a city from its folder, wherever that lies, as a build would: bundled, with or without its demonstration. */
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import type { Demo } from '../../city/national/demo'
import type { CityPack } from '../../domain/routing/pack'

const load = (entry: string, demonstration: boolean): unknown => {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    define: { 'process.env.DEMONSTRATION': JSON.stringify(demonstration ? 'on' : 'off') },
  })
  const module = { exports: {} as unknown }
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(module, module.exports, require)
  return module.exports
}

/** The pack of a city's folder. */
export const packOf = (folder: string, demonstration = true): CityPack =>
  (load(join(folder, 'index.ts'), demonstration) as { pack: CityPack }).pack

export const demoOf = (folder: string): Demo =>
  (load(join(folder, 'demo', 'index.ts'), true) as { demo: Demo }).demo
