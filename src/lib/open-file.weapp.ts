/** WeChat: a document is fetched first, then shown by WeChat's own reader. */
import Taro from '@tarojs/taro'

/** What the reader asks for by name; the fetched file has lost its own. */
const READABLE = ['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf'] as const

export const openDocument = async (url: string, name: string) => {
  const { tempFilePath } = await Taro.downloadFile({ url })
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const fileType = READABLE.find(one => one === ending)
  await Taro.openDocument({ filePath: tempFilePath, showMenu: true, ...(fileType && { fileType }) })
}
