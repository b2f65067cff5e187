/** H5: the browser downloads it. */
export const SAVE_WORDS = '下载'

/** Some browsers begin to read only after the tap is over. */
const READ_MS = 60_000

export const saveText = async (name: string, text: string) => {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.hidden = true
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), READ_MS)
  return true
}
