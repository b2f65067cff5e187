/** WeChat: no file leaves the mini-program but into a chat, from where a computer takes it. */
import Taro from '@tarojs/taro'

export const SAVE_WORDS = '发到聊天'

export const saveText = (name: string, text: string) => {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  // Written at once: WeChat opens the list of chats only right after a tap.
  Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8')
  return new Promise<boolean>((resolve, reject) => {
    void Taro.shareFileMessage({
      filePath,
      fileName: name,
      success: () => resolve(true),
      fail: ({ errMsg }) => (/cancel/.test(errMsg) ? resolve(false) : reject(new Error(errMsg))),
    })
  })
}
