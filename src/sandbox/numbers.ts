// Which numbers are in the sandbox's pool? A thousand of each series: enough for days of tries, and for a race on one of them.

const SERIES = [
  { plateKind: '02', series: '渝A', form: (n: string) => `渝A${n}` },
  { plateKind: '02', series: '渝B', form: (n: string) => `渝B${n}` },
  { plateKind: '52', series: '渝AD', form: (n: string) => `渝AD${n}` },
  { plateKind: '52', series: '渝BD', form: (n: string) => `渝BD${n}` },
  { plateKind: '52', series: '渝AF', form: (n: string) => `渝AF${n}` },
  { plateKind: '07', series: '渝A', form: (n: string) => `渝A${n}` },
] as const
const FIRST = 12_000
const COUNT = 1000

export const poolNumbers = (): { plateKind: string, plateNo: string, series: string }[] =>
  SERIES.flatMap(({ plateKind, series, form }) =>
    Array.from({ length: COUNT }, (_, index) => ({ plateKind, series, plateNo: form(String(FIRST + index)) })))
