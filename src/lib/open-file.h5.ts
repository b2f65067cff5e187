/** H5: the browser shows a document in a tab of its own. */
export const openDocument = async (url: string, _name: string) => {
  window.open(url, '_blank', 'noopener')
}
