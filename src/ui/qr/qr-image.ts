/** A QR code as a picture, quiet zone included: a GIF, which every phone draws, keeps and prints. */
import qrcode from 'qrcode-generator'

/** Modules of white around the code, as the standard asks. */
const QUIET = 4
/** Picture's pixels for a module: 220 px on the screen stay sharp on a phone of triple density. */
const PIXELS = 12

/** @param text what a camera reads; ASCII. Answers a `data:` address. */
export const qrImage = (text: string): string => {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  return code.createDataURL(PIXELS, QUIET * PIXELS)
}
