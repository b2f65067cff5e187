import { receiptText } from './receipt'

const submission = {
  number: 'XY261123-7K4M',
  receivedAt: '2026-11-23T09:41:00.000+08:00',
  description: 'd'.repeat(64),
  evidence: ['b'.repeat(64), 'a'.repeat(64)],
}

describe('the receipt', () => {
  it('is written line by line, so that anybody can write it again', () => {
    expect(receiptText(submission)).toBe(
      [
        '知保通存证回执 1',
        '编号 XY261123-7K4M',
        '收到 2026-11-23T09:41:00.000+08:00',
        `内容 ${'d'.repeat(64)}`,
        `证据 ${'a'.repeat(64)}`,
        `证据 ${'b'.repeat(64)}`,
        '',
      ].join('\n'),
    )
  })

  it('is the same in whatever order the evidence comes, and another for anything else', () => {
    const text = receiptText(submission)
    expect(receiptText({ ...submission, evidence: [...submission.evidence].reverse() })).toBe(text)
    for (const other of [
      { number: 'XY261123-7K4N' },
      { receivedAt: '2026-11-23T09:41:00.001+08:00' },
      { description: 'e'.repeat(64) },
      { evidence: [] },
    ])
      expect(receiptText({ ...submission, ...other })).not.toBe(text)
  })
})
