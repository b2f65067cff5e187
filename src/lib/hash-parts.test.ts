import { createHash } from 'node:crypto'
import { hashParts } from './hash-parts'

const PART = 512 * 1024

const fileOf = (bytes: number) => Uint8Array.from({ length: bytes }, (_, at) => (at * 31 + (at >> 8)) % 256)

const hashOf = async (file: Uint8Array, shares: number[] = []) =>
  hashParts(
    file.length,
    async (from, length) => file.slice(from, from + length).buffer,
    share => shares.push(share),
  )

describe('a hash made part by part', () => {
  it.each([0, 1, PART - 1, PART, PART + 1, 3 * PART + 7])(
    'is the SHA-256 of the whole, for %d bytes',
    async bytes => {
      const file = fileOf(bytes)
      expect(await hashOf(file)).toBe(createHash('sha256').update(file).digest('hex'))
    },
  )

  it('tells how far it is, up to all of it', async () => {
    const shares: number[] = []
    await hashOf(fileOf(2 * PART + 1), shares)
    expect(shares).toHaveLength(3)
    expect(shares.at(-1)).toBe(1)
  })

  it('fails where a part cannot be read', async () => {
    await expect(
      hashParts(
        10,
        () => Promise.reject(new Error('gone')),
        () => {},
      ),
    ).rejects.toThrow('gone')
  })
})
