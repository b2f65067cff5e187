import type { EvidenceFile } from '../../domain/evidence/evidence'
import { fileOfToken, fileToken } from './token'

const SECRET = 'a secret of at least 32 characters'
const OWNER = { ownerKey: 'owner-a' }
const file: EvidenceFile = {
  id: 'file-0001',
  fileId: 'cloud://env.bucket/uploads/a.jpg',
  name: '门头.jpg',
  media: 'photo',
  type: 'image/jpeg',
  bytes: 12,
  sha256: 'a'.repeat(64),
  at: '2026-11-23T09:41:00.000+08:00',
}

describe('the proof of a received file', () => {
  const token = fileToken(file, OWNER, SECRET)

  it('tells its account what the server read', () => {
    expect(fileOfToken(token, OWNER, SECRET)).toEqual(file)
  })

  it('is worth nothing to another account, with another secret, changed or cut', () => {
    const [payload = '', signature = ''] = token.split('.')
    const larger = Buffer.from(JSON.stringify({ ...file, bytes: 13 })).toString('base64url')
    expect(fileOfToken(token, { ownerKey: 'owner-b' }, SECRET)).toBeNull()
    expect(fileOfToken(token, OWNER, `${SECRET}!`)).toBeNull()
    for (const wrong of [`${larger}.${signature}`, `${payload}.${signature.slice(1)}`, payload, '', '.'])
      expect(fileOfToken(wrong, OWNER, SECRET)).toBeNull()
  })

  it('does not say whose it is', () => {
    expect(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).not.toContain(OWNER.ownerKey)
  })

  it('of the longest names fits into what the contract takes', () => {
    const longest = {
      ...file,
      id: 'i'.repeat(64),
      name: '长'.repeat(120),
      fileId: `cloud://${'长'.repeat(592)}`,
    }
    expect(fileToken(longest, OWNER, SECRET).length).toBeLessThanOrEqual(4000)
  })
})
