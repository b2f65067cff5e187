import { qrPath } from './qr-path'

const LINK = `https://zbt.example.gov.cn/#/packages/more/check/index?h=${'ab'.repeat(32)}`

/** Start and length of every run, by row. */
const runs = (d: string) =>
  [...d.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map(([, x, y, wide, back]) => ({
    x: Number(x),
    y: Number(y),
    wide: Number(wide),
    back: Number(back),
  }))

describe('a QR code as a path', () => {
  const { size, d } = qrPath(LINK)

  it('keeps four modules of white on each side', () => {
    for (const { x, y, wide, back } of runs(d)) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(4)
      expect(Math.max(x + wide, y + 1)).toBeLessThanOrEqual(size - 4)
      expect(back).toBe(wide)
    }
  })

  it('has its three finders in the corners', () => {
    const top = runs(d).filter(({ y }) => y === 4)
    const bottom = runs(d).filter(({ y }) => y === size - 5)
    expect(top[0]).toMatchObject({ x: 4, wide: 7 })
    expect(top.at(-1)).toMatchObject({ x: size - 4 - 7, wide: 7 })
    expect(bottom[0]).toMatchObject({ x: 4, wide: 7 })
  })

  it('holds the link of a receipt in modules that a phone can tell apart', () => {
    // 220 px wide: at least 3.5 px a module.
    expect(220 / size).toBeGreaterThan(3.5)
  })
})
