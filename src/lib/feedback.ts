/** Short words after an action, and questions before one. */
import Taro from '@tarojs/taro'

export const toast = (title: string) => void Taro.showToast({ title, icon: 'none', duration: 2400 })

/** H5: a toast goes with the page on which it was shown, so it waits until the next one stands. */
const ARRIVAL_MS = process.env.TARO_ENV === 'h5' ? 600 : 0

/** For the page that one is being taken to. */
export const toastOnArrival = (title: string) => void setTimeout(() => toast(title), ARRIVAL_MS)

/** Longer than a change of pages takes. */
const CHANGE_MS = 500

/** Words on the page that one is led to; on H5 a change of pages takes away the toast that is shown before. */
export const toastThere = (title: string) => void setTimeout(() => toast(title), CHANGE_MS)

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
