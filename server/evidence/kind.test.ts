import { deflateRawSync } from 'node:zlib'
import { HEAD_BYTES, kindOf } from './kind'

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')
const box = (brand: string) =>
  Buffer.concat([hex('00000018'), Buffer.from(`ftyp${brand}`), Buffer.alloc(512)])

/** A stored zip entry, as archives begin. */
function zipped(name: string, text: string): Buffer {
  const data = deflateRawSync(Buffer.from(text))
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(data.length, 18)
  header.writeUInt32LE(text.length, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, Buffer.from(name), data])
}

const office = (part: string) =>
  zipped(
    '[Content_Types].xml',
    `<Types><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.${part}.main+xml"/></Types>`,
  )

describe('what a file is', () => {
  it.each([
    ['jpg', hex('ffd8ffe000104a464946000101000001'), 'photo'],
    [
      'png',
      hex('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000049454e44'),
      'photo',
    ],
    ['webp', Buffer.from('RIFF\x10\0\0\0WEBPVP8 '), 'photo'],
    ['gif', Buffer.from('GIF89a\x01\0\x01\0'), 'photo'],
    ['heic', box('heic'), 'photo'],
    ['mp4', box('isom'), 'video'],
    ['mov', box('qt  '), 'video'],
    ['m4a', box('M4A '), 'audio'],
    [
      'mp3',
      Buffer.concat([Buffer.from('ID3\x03\0\0\0\x08\0\0', 'latin1'), Buffer.alloc(HEAD_BYTES)]),
      'audio',
    ],
    ['amr', Buffer.from('#!AMR\n'), 'audio'],
    ['aac', hex('fff15080021ffc21000000000000'), 'audio'],
    ['wav', Buffer.from('RIFF\x24\0\0\0WAVEfmt '), 'audio'],
    ['pdf', Buffer.from('%PDF-1.7\n'), 'document'],
    ['doc and xls', hex('d0cf11e0a1b11ae1'), 'document'],
    ['docx', office('wordprocessingml.document'), 'document'],
    ['xlsx', office('spreadsheetml.sheet'), 'document'],
    ['pptx', office('presentationml.presentation'), 'document'],
  ])('%s is taken', async (_what, head, media) => {
    expect(await kindOf(head)).toMatchObject({ media })
  })

  it.each([
    ['a page that calls itself a picture', Buffer.from('<!doctype html><html></html>')],
    ['a drawing that can run scripts', Buffer.from('<?xml version="1.0"?><svg onload="x()"/>')],
    ['a program', hex('4d5a90000300000004000000ffff0000')],
    ['an archive', zipped('a.txt', 'text')],
    ['a text', Buffer.from('只是文字')],
    ['nothing', Buffer.alloc(0)],
  ])('%s is not', async (_what, head) => {
    expect(await kindOf(head)).toBeNull()
  })
})
