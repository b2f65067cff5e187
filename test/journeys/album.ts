/** Pictures of every screen that a journey passes, in `test-results/screens/<journey>-<nn>-<name>.png`. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const FOLDER = join(__dirname, '../../test-results/screens')

export class Album {
  private count = 0

  constructor(private readonly journey: string) {
    mkdirSync(FOLDER, { recursive: true })
    for (const file of readdirSync(FOLDER)) {
      if (file.startsWith(`${journey}-`)) rmSync(join(FOLDER, file))
    }
  }

  /** Keeps what the phone shows; for a page longer than the screen also all that scrolling would show. */
  async take(page: Page, name: string, height: number): Promise<void> {
    this.count += 1
    const file = join(FOLDER, `${this.journey}-${String(this.count).padStart(2, '0')}-${name}`)
    const keep = (path: string) => page.screenshot({ path, animations: 'disabled' })
    await keep(`${file}.png`)
    const size = page.viewportSize()
    if (!size || height <= size.height) return
    await page.setViewportSize({ width: size.width, height })
    await keep(`${file}-whole.png`)
    await page.setViewportSize(size)
  }
}
