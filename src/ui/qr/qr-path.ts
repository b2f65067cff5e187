/** A QR code as one path of an SVG, quiet zone included. */
import qrcode from 'qrcode-generator'

/** Modules of white around the code, as the standard asks. */
const QUIET = 4

export type QrPath = {
  /** Modules on a side, with the quiet zone: the SVG's viewBox. */
  size: number
  /** The dark modules, runs of a row joined. */
  d: string
}

/** @param text what a camera reads; ASCII */
export const qrPath = (text: string): QrPath => {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const count = code.getModuleCount()
  let d = ''
  for (let row = 0; row < count; row += 1) {
    let column = 0
    while (column < count) {
      let end = column
      while (end < count && code.isDark(row, end)) end += 1
      if (end > column) d += `M${column + QUIET} ${row + QUIET}h${end - column}v1h${column - end}z`
      column = end + 1
    }
  }
  return { size: count + 2 * QUIET, d }
}
