/** Writes a draft: what somebody has edited is left alone unless they say so. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const ROOT = join(__dirname, '../..')
/** Hashes of the files as they were written, so that an edited one is known. */
const STAMP = 'data/draft.json'

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** As `npm run format` would write it. */
function formatted(file: string, text: string): string {
  if (!file.endsWith('.ts')) return text
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome')
  const args = ['check', '--write', `--stdin-file-path=city/draft/${file}`]
  const run = spawnSync(process.execPath, [biome, ...args], { cwd: ROOT, input: text, encoding: 'utf8' })
  if (run.status !== 0 || !run.stdout) throw new Error(`${file}: ${run.stderr}`)
  return run.stdout
}

/** Whether a file is another one than was written. */
const isEdited = (path: string, hash: string | undefined): boolean =>
  existsSync(path) && hashOf(readFileSync(path, 'utf8')) !== hash

/** Writes the files into a folder; answers those that somebody has edited, which stay as they are unless forced. */
export function writeDraft(folder: string, files: Record<string, string>, force: boolean): string[] {
  const stamp = join(folder, STAMP)
  const hashes: Record<string, string> = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : {}
  const edited = Object.keys(files).filter(file => !force && isEdited(join(folder, file), hashes[file]))
  for (const [file, text] of Object.entries(files)) {
    if (edited.includes(file)) continue
    const content = formatted(file, text)
    hashes[file] = hashOf(content)
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  writeFileSync(stamp, `${JSON.stringify(hashes, null, 1)}\n`)
  return edited
}
