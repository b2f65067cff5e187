/** `npm run bench -- routing`: measures code bundled as a function ships it, because the loader of scripts slows every inner function. Prints, asserts nothing. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const BENCHES = ['routing']

const [name = ''] = process.argv.slice(2)
if (BENCHES.includes(name)) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const outfile = join(folder, 'bench.cjs')
  try {
    buildSync({
      entryPoints: [join(__dirname, `bench-${name}.ts`)],
      bundle: true,
      platform: 'node',
      outfile,
      logLevel: 'error',
    })
    process.exitCode = spawnSync(process.execPath, [outfile], { stdio: 'inherit' }).status ?? 1
  } finally {
    rmSync(folder, { recursive: true })
  }
} else {
  console.error(`用法：npm run bench -- ${BENCHES.join('|')}`)
  process.exitCode = 1
}
