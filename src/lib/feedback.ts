/** Short words after an action, and questions before one. */
import Taro from '@tarojs/taro'

export const toast = (title: string) => void Taro.showToast({ title, icon: 'none', duration: 2400 })

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

export const copy = (text: string) => void Taro.setClipboardData({ data: text })
