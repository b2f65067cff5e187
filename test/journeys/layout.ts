/** Measurements that run inside the page. */

/** Whether one page of the stack is on the screen, has stopped sliding in, and loads nothing. */
export function isSettled(path: string): boolean {
  const [page, another] = [...document.querySelectorAll('.taro_page')].filter(one => one.checkVisibility())
  if (!page?.id.includes(path) || another || page.getBoundingClientRect().left !== 0) return false
  return page.querySelector('.page') !== null && page.querySelector('.skeleton') === null
}

/** What sticks out of the screen's sides: the document, a page of the stack, or a part that no scrolling strip holds. */
export function overflow(): string[] {
  const width = document.documentElement.clientWidth
  const outside: string[] = []
  const scrolling = document.scrollingElement
  if (scrolling && scrolling.scrollWidth > width)
    outside.push(`the document is ${scrolling.scrollWidth} wide`)
  const mayScroll = (element: Element | null): boolean =>
    element !== null &&
    (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && !element.matches('.taro_page')
      ? true
      : mayScroll(element.parentElement))
  for (const element of document.querySelectorAll('.taro_page *')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    const { left, right, width: wide, height } = element.getBoundingClientRect()
    if (wide === 0 || height === 0 || (right <= width + 1 && left >= -1)) continue
    if (element.closest('.taro_page')?.checkVisibility() && !mayScroll(element)) {
      outside.push(`${element.className || element.tagName} from ${left} to ${right}`)
    }
  }
  return outside
}

/** How tall the screen would have to be to show all of the page on top, title bar included; 0 under a sheet. */
export function pageHeight(): number {
  if ([...document.querySelectorAll('[role=dialog]')].some(sheet => sheet.checkVisibility())) return 0
  const pages = [...document.querySelectorAll('.taro_page')].filter(page => page.checkVisibility())
  const top = pages.at(-1)
  return top ? Math.ceil(top.getBoundingClientRect().top + top.scrollHeight) : 0
}
