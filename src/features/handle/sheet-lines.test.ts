import { sheetLines, sheetText } from './sheet-lines'

const rows = [
  { label: '被举报方', value: '陈淋子镇柳编门店', sealed: null },
  { label: '举报人', value: '', sealed: 'enterprise' as const },
  { label: '统一社会信用代码', value: '', sealed: 'creditCode' as const },
  { label: '网址', value: '', sealed: null },
]
const who = {
  enterprise: '豫江柳编工艺有限公司（演示）',
  creditCode: null,
  confirmed: true,
  contact: '周某（演示）',
  phone: '13800000001',
  readings: 1,
}

describe('the text of a hand-over sheet', () => {
  it('says of sealed lines that nobody opened them, and leaves out what is empty', () => {
    expect(sheetText(sheetLines(rows, null))).toBe(
      '被举报方：陈淋子镇柳编门店\n举报人：（封存，未查看）\n统一社会信用代码：（封存，未查看）',
    )
  })

  it('holds the reporter once the seal is open', () => {
    expect(sheetText(sheetLines(rows, who))).toBe(
      '被举报方：陈淋子镇柳编门店\n举报人：豫江柳编工艺有限公司（演示）',
    )
  })
})
