import { qrImage } from './qr-image'

const LINK = `https://zbt.example.gov.cn/#/packages/more/check/index?h=${'ab'.repeat(32)}`
const HEAD = 'data:image/gif;base64,'
/** Pixels of the picture for a module. */
const PIXELS = 12

describe('a QR code as a picture', () => {
  const address = qrImage(LINK)
  const bytes = Buffer.from(address.slice(HEAD.length), 'base64')
  const side = bytes.readUInt16LE(6)

  it('is a square GIF inside its address, which WeChat draws', () => {
    expect(address.startsWith(HEAD)).toBe(true)
    expect(bytes.toString('latin1', 0, 6)).toBe('GIF87a')
    expect(bytes.readUInt16LE(8)).toBe(side)
    expect(bytes.at(-1)).toBe(0x3b)
  })

  it('holds the link of a receipt, quiet zone included, in modules that a camera can tell apart', () => {
    const modules = side / PIXELS
    // A code has 17 modules and four more for each version; four of white on each side.
    expect((modules - 8 - 17) % 4).toBe(0)
    // 220 px wide: at least 3.5 px a module.
    expect(220 / modules).toBeGreaterThan(3.5)
  })

  it('is small beside what a page may hand over at once', () => expect(address.length).toBeLessThan(40_000))
})
