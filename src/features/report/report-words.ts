/** The same form in the words of a lead and of a consultation. */
export type FormKind = 'lead' | 'consultation'

type Words = {
  heading: string
  placeholder: string
  waiting: string
  clear: string
  again: string
  /** What is attached. */
  evidence: string
}

export const REPORT_WORDS: Record<FormKind, Words> = {
  lead: {
    heading: '发生了什么？',
    placeholder: '在哪里、看到什么、用了您的什么商标或专利。想到什么写什么，地点写到乡镇最好。',
    waiting: '写几句，就告诉您会送到谁手上',
    clear: '已写的线索会清空，不能恢复。',
    again: '再报一件',
    evidence: '证据',
  },
  consultation: {
    heading: '想问什么？',
    placeholder: '比如：商标被别人先注册了怎么办，地理标志专用标志怎样申请。',
    waiting: '写几句，就告诉您由谁来答复',
    clear: '已写的咨询会清空，不能恢复。',
    again: '再问一件',
    evidence: '相关材料',
  },
}

export const LENGTH = { min: 8, max: 2000 } satisfies LengthOfContract
type LengthOfContract = typeof import('../../../contract/fields').DESCRIPTION_LENGTH
