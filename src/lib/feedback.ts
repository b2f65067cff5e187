/** Short words after an action, and questions before one. */
import Taro from '@tarojs/taro'

export const toast = (title: string) => void Taro.showToast({ title, icon: 'none', duration: 2400 })

/** Longer than a change of pages takes, which would take the toast along. */
const ARRIVAL_MS = 600

/** For the page that one is being taken to. */
export const toastOnArrival = (title: string) => void setTimeout(() => toast(title), ARRIVAL_MS)

type Question = {
  title: string
  content: string
  yes: string
  no?: string
  /** What is said yes to cannot be taken back. */
  destroys?: boolean
}

export const confirm = async (question: Question) => {
  const { confirm: said } = await Taro.showModal({
    title: question.title,
    content: question.content,
    confirmText: question.yes,
    cancelText: question.no ?? '取消',
    confirmColor: question.destroys ? '#B92E22' : '#0E6A52',
    cancelColor: '#5A655F',
  })
  return said
}

/** Onto the clipboard; the platform says that it is there, or `words` do. Where the phone refuses, a toast says so. */
export const copy = (text: string, words?: string) =>
  void Taro.setClipboardData({ data: text }).then(
    () => words && toast(words),
    () => toast('没有复制上，请长按文字选取'),
  )
